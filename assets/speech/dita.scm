; Says in Debian's Czech voice dita the sounds that it reads on standard input, as WAV on standard output:
;   festival --heap 1000000 -q -b "(set! speed 1)" dita.scm
; Each line is a part of a sentence, ((SOUND SECONDS) (VOWEL SECONDS (AT HEIGHT)) ...); a height of 1 is the voice's own.

; No settings of the home it runs in: it is started by -q, which loads none.
(set! home-directory "/nonexistent/")
(load (path-append datadir "init.scm"))
(voice_czech_dita)

(define begun nil)
(define sound (fopen "-" "wb"))
(define (write_sound utt)
  (utt.wave.rescale utt 0.58) ; as loud as espeak-ng
  (if (not begun)
      (wave.save.header sound (utt.wave utt) 'riff nil '(("numsamples" 0))))
  (set! begun t)
  (wave.save.data.fp (utt.wave utt) sound 'riff nil)
  utt)
(define (at_speed each)
  (cons (car each)
        (cons (/ (cadr each) speed)
              (mapcar (lambda (at) (list (/ (car at) speed) (* 215 (cadr at)))) (cddr each)))))
(define (say part)
  (write_sound (utt.synth (eval (list 'Utterance 'Segments (mapcar at_speed part))))))
(gc-status nil)
(define given (fopen "/dev/stdin" "rb"))
(define part nil)
(while (not (equal? (set! part (readfp given)) (eof-val))) (say part))
(fclose sound)
