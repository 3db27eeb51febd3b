package org.foireturns.normalise;

import org.foireturns.model.Platforms;

/** What sentences of notes and of comments say by their phrases, those of {@code config/vocabulary/notes.yml}. */
public final class NoteWords {
    private final Vocabulary vocabulary;
    private final Platforms platforms;

    NoteWords(Vocabulary vocabulary, Platforms platforms) {
        this.vocabulary = vocabulary;
        this.platforms = platforms;
    }

    /** Whether a platform that a note names is one of a label, or a part of it: Facebook Messenger of Facebook. */
    public boolean isPart(String platform, String whole) {
        return platforms.isPart(platform, whole);
    }

    /** Whether a sentence says that figures hold several things at once, and not that one of them is left out. */
    public boolean saysTogether(String sentence) {
        return vocabulary.together.in(sentence) && !vocabulary.apart.in(sentence);
    }

    /** Whether a remark says that several things are in one figure. */
    public boolean saysInOne(String remark) {
        return vocabulary.inOne.in(remark) && !vocabulary.apart.in(remark);
    }

    /** Whether a text says that something is left out or holds for no more than it names. */
    public boolean saysApart(String text) {
        return vocabulary.apart.in(text);
    }

    /**
     * Whether a sentence says that things cannot be parted from each other, and not only by what they are not split.
     */
    public boolean saysInseparable(String sentence) {
        return vocabulary.inseparable.in(sentence) && !vocabulary.notSplitBy.in(sentence);
    }

    /** Whether a sentence says that figures hold what it names, and not that it is left out. */
    public boolean saysHeld(String sentence) {
        return vocabulary.holds.in(sentence) && !vocabulary.apart.in(sentence);
    }

    /** An expression for words that lead from figures to what is in them: "includes". */
    public String holds() {
        return vocabulary.holds.pattern();
    }

    /** An expression for words that lead to the line in which something is counted: "counted under". */
    public String heldIn() {
        return vocabulary.heldIn.pattern();
    }

    /** Whether words join figures to what they are: "are those of the", "are given as". */
    public boolean saysFiguresAre(String words) {
        return vocabulary.figuresAre.in(words);
    }

    /** An expression for words that join figures to what they are: "are those of the". */
    public String figuresAre() {
        return vocabulary.figuresAre.pattern();
    }

    /** Whether a note says that headings do not say what stands below them. */
    public boolean saysHeadingsWrong(String note) {
        return vocabulary.headingsWrong.in(note);
    }

    /** Whether a sentence says that a figure is wrong or not to be relied on. */
    public boolean saysUnsure(String sentence) {
        return vocabulary.unsure.in(sentence);
    }

    /** Whether a sentence begins by saying so: "Erratum". */
    public boolean beginsUnsure(String sentence) {
        return vocabulary.unsure.begin(sentence);
    }

    /** An expression for words that lead to the line in which something belongs: "should be regarded as". */
    public String areReally() {
        return vocabulary.areReally.pattern();
    }

    /** Whether a note says that ages stand in other bands than a table names, and not which ones were asked for. */
    public boolean saysOtherBands(String note) {
        return vocabulary.otherBands.in(note) && !vocabulary.bandsAsked.in(note);
    }

    /** An expression for words that lead to the right number: "should read". */
    public String shouldBe() {
        return vocabulary.shouldBe.pattern();
    }

    /** Whether a sentence speaks of the one table that it stands below: "the counts in this table". */
    public boolean saysThisTable(String sentence) {
        return vocabulary.thisTable.in(sentence);
    }

    /** Whether a text asks to read a number otherwise than it stands: "please read". */
    public boolean asksToRead(String text) {
        return vocabulary.readAs.in(text);
    }

    /** An expression for words that lead to the wrong one: "not", "instead of". */
    public String insteadOf() {
        return vocabulary.insteadOf.pattern();
    }

    /** An expression for words that lead to a number as it was given: "was typed as". */
    public String givenAs() {
        return vocabulary.givenAs.pattern();
    }

    /** An expression for words that lead from it to the right one: "it is". */
    public String correctedTo() {
        return vocabulary.correctedTo.pattern();
    }

    /** Whether a sentence says that what it stands beside does not count any more. */
    public boolean saysNotToBeUsed(String sentence) {
        return vocabulary.notToBeUsed.in(sentence) && vocabulary.ofItself.begin(sentence);
    }

    /** Whether a sentence speaks of the figures that it stands beside. */
    public boolean speaksOfFigures(String sentence) {
        return vocabulary.ofFigures.in(sentence);
    }

    /** Whether a sentence says that what it names is no offence there, and names none in its place. */
    public boolean saysNoSuchOffence(String sentence) {
        return vocabulary.noSuchOffence.in(sentence) && !vocabulary.equivalent.in(sentence);
    }

    /** Whether a text names what stands there in the place of an offence that is none. */
    public boolean saysEquivalent(String text) {
        return vocabulary.equivalent.in(text);
    }

    /** Whether a sentence says that something holds for no more than it names. */
    public boolean saysOnly(String sentence) {
        return vocabulary.partOnly.in(sentence);
    }

    /** Whether a sentence says that figures cover a part of a year. */
    public boolean saysPartOfYear(String sentence) {
        return vocabulary.partOfYear.in(sentence);
    }

    /** Whether a sentence may say that something of the time that it names is not counted. */
    public boolean mayTellPartOfYear(String sentence) {
        return vocabulary.partHint.in(sentence)
                || vocabulary.partOnly.in(sentence)
                || vocabulary.partOfYear.in(sentence);
    }

    /** Whether a word says nothing of what it stands beside: "agreed", "thanks". */
    public boolean isCourtesy(String word) {
        return vocabulary.courtesies.are(word);
    }

    /** Whether a word is one that notes are made of, and so no name. */
    public boolean isOfNotes(String word) {
        return vocabulary.wordsOfNotes.are(word);
    }

    /** Whether a sentence says that figures are rounded. */
    public boolean saysRounded(String sentence) {
        return vocabulary.rounded.in(sentence);
    }
}
