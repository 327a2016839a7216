; Words that Debian's festival says so that a machine hears others, by their sounds. Each is spelled as the glossary of an
; aid spells it for the voice, so that a changed sound gets a changed spelling, and its clips are made anew.
(lex.add.entry '("aseetaminofen" nil (((ae) 0) ((s iy t) 1) ((ah) 0) ((m ih n) 1) ((ow) 0) ((f eh n) 1))))
(lex.add.entry '("vertabrohplasty" nil (((v er t) 1) ((ah) 0) ((b r ow) 0) ((p l ae) 1) ((s t iy) 0))))
