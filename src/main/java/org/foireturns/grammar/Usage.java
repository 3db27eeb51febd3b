package org.foireturns.grammar;

/**
 * How one return uses words: what its abbreviations stand for, when its lone years begin, and whether it numbers the
 * questions.
 */
record Usage(Abbreviations abbreviations, LoneYears loneYears, NumberedQuestions questions) {
    /** Of a return that tells nothing of it. */
    static final Usage UNTOLD = new Usage(Abbreviations.NONE, LoneYears.UNTOLD, NumberedQuestions.UNTOLD);

    Usage with(Abbreviations told) {
        return new Usage(told, loneYears, questions);
    }

    Usage with(LoneYears told) {
        return new Usage(abbreviations, told, questions);
    }

    Usage with(NumberedQuestions told) {
        return new Usage(abbreviations, loneYears, told);
    }

    /** A text with its abbreviations and signs written out. */
    String writtenOut(String typed) {
        return abbreviations.writtenOut(questions.writtenOut(loneYears.writtenOut(Notation.plain(typed))));
    }
}
