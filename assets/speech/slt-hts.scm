; Says in Debian's voice slt-hts what it reads on standard input, as WAV on standard output:
;   festival --heap 1000000 -q -b "(set! speed 0.73)" slt-hts.scm
; It is festival's text2wave without files, and without the second header that text2wave writes behind the sound where that
; is a pipe. Without a heap of its own festival claims 320 MB for each sentence, which takes as long as the saying.

; No settings of the home it runs in: it is started by -q, which loads none.
(set! home-directory "/nonexistent/")
(load (path-append datadir "init.scm"))
(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params (append hts_engine_params (list (list "-r" speed))))

; Words that it says so that a machine hears others, by their sounds. Each is spelled as an aid spells it for the voice: with
; another spelling in its glossary the clips of a changed sound are made anew.
(lex.add.entry '("aseetaminofen" nil (((ae) 0) ((s iy t) 1) ((ah) 0) ((m ih n) 1) ((ow) 0) ((f eh n) 1))))
(lex.add.entry '("rivaroxaban" nil (((r ih) 1) ((v ah) 0) ((r aa k) 1) ((s ah) 0) ((b ae n) 0))))
(lex.add.entry '("vertabrohplasty" nil (((v er t) 1) ((ah) 0) ((b r ow) 0) ((p l ae) 1) ((s t iy) 0))))

; Numbers of up to three digits, and "65-79", are numbers, whatever stands around them: festival guesses, and would say
; "six five" where another number follows.
(define (cardinal token name)
  (item.set_feat token "token_pos" "cardinal")
  (builtin_english_token_to_words token name))
(define (cmu_us_slt_arctic::token_to_words token name)
  (cond
   ((and (string-matches name "[0-9][0-9]?[0-9]?") (string-equal (item.feat token "token_pos") "digits"))
    (cardinal token name))
   ((string-matches name "[0-9][0-9]?[0-9]?-[0-9][0-9]?[0-9]?")
    (append (cardinal token (string-before name "-")) (list "to") (cardinal token (string-after name "-"))))
   (t (english_token_to_words token name))))
(set! token_to_words cmu_us_slt_arctic::token_to_words)

(define begun nil)
(define sound (fopen "-" "wb"))
(define (write_sound utt)
  (utt.wave.rescale utt 1.4) ; as loud as espeak-ng
  (if (not begun)
      (wave.save.header sound (utt.wave utt) 'riff nil '(("numsamples" 0))))
  (set! begun t)
  (wave.save.data.fp (utt.wave utt) sound 'riff nil)
  utt)
(gc-status nil)
(set! tts_hooks (list utt.synth write_sound))
(tts_file "-" nil)
(fclose sound)
