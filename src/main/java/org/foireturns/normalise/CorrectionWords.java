package org.foireturns.normalise;

/**
 * The words by which texts correct a number or a label, those of {@code config/vocabulary/notes.yml}: "the figure for
 * Kik should read 7 instead of 70".
 */
public final class CorrectionWords {
    private final Vocabulary vocabulary;

    CorrectionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An expression for words that lead to the line in which something belongs: "should be regarded as". */
    public String areReally() {
        return vocabulary.notes(NoteList.ARE_REALLY).pattern();
    }

    /** An expression for words that lead to the right number: "should read". */
    public String shouldBe() {
        return vocabulary.notes(NoteList.SHOULD_BE).pattern();
    }

    /** Whether a text asks to read a number otherwise than it stands: "please read". */
    public boolean asksToRead(String text) {
        return vocabulary.notes(NoteList.READ_AS).in(text);
    }

    /** An expression for words that lead to the wrong one: "not", "instead of". */
    public String insteadOf() {
        return vocabulary.notes(NoteList.INSTEAD_OF).pattern();
    }

    /** An expression for words that lead to a number as it was given: "was typed as". */
    public String givenAs() {
        return vocabulary.notes(NoteList.GIVEN_AS).pattern();
    }

    /** An expression for words that lead from it to the right one: "it is". */
    public String correctedTo() {
        return vocabulary.notes(NoteList.CORRECTED_TO).pattern();
    }

    /** An expression for words that call a number the right one: "the correct number". */
    public String correctFigure() {
        return vocabulary.notes(NoteList.CORRECT_FIGURE).pattern();
    }

    /** An expression for words that say that one thing follows from another: "therefore". */
    public String therefore() {
        return vocabulary.notes(NoteList.THEREFORE).pattern();
    }

    /** An expression for words that head a correction: "erratum". */
    public String correctionHeading() {
        return vocabulary.notes(NoteList.CORRECTION_HEADING).pattern();
    }

    /** An expression for words that lead from a number told before to the one that holds now. */
    public String revisedTo() {
        return vocabulary.notes(NoteList.REVISED_TO).pattern();
    }

    /** An expression for words for a number told before: "this number". */
    public String revisedNumber() {
        return vocabulary.notes(NoteList.REVISED_NUMBER).pattern();
    }

    /** An expression for words that ask to read a number otherwise: "please read". */
    public String readAs() {
        return vocabulary.notes(NoteList.READ_AS).pattern();
    }
}
