pragma Singleton
import Bridge

/** One ruler for all pages: what each page made anew stayed in memory. */
TextRuler {}
