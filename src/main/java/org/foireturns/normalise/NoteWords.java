package org.foireturns.normalise;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Platforms;

/** What sentences of notes and of comments say by their phrases, those of {@code config/vocabulary/notes.yml}. */
public final class NoteWords {
    private final Vocabulary vocabulary;
    private final Platforms platforms;

    NoteWords(Vocabulary vocabulary, Platforms platforms) {
        this.vocabulary = vocabulary;
        this.platforms = platforms;
    }

    /** The words of notes by their key. */
    public Map<String, List<String>> lists() {
        return vocabulary.notes();
    }

    /** What leads to a number that corrects another one. */
    public CorrectionWords corrections() {
        return new CorrectionWords(vocabulary);
    }

    /** Whether a platform that a note names is one of a label, or a part of it: Facebook Messenger of Facebook. */
    public boolean isPart(String platform, String whole) {
        return platforms.isPart(platform, whole);
    }

    /** Whether a sentence says that figures hold several things at once, and not that one of them is left out. */
    public boolean saysTogether(String sentence) {
        return vocabulary.notes(NoteList.TOGETHER).in(sentence)
                && !vocabulary.notes(NoteList.APART).in(sentence);
    }

    /** Whether a remark says that several things are in one figure. */
    public boolean saysInOne(String remark) {
        return vocabulary.notes(NoteList.IN_ONE).in(remark)
                && !vocabulary.notes(NoteList.APART).in(remark);
    }

    /** Whether a text says that something is left out or holds for no more than it names. */
    public boolean saysApart(String text) {
        return vocabulary.notes(NoteList.APART).in(text);
    }

    /** Whether a title speaks of several offences without naming them: "Victims of both offences above". */
    public boolean saysSeveralOffences(String title) {
        return vocabulary.notes(NoteList.SEVERAL_OFFENCES).in(title);
    }

    /**
     * Whether a sentence says that things cannot be parted from each other, and not only by what they are not split.
     */
    public boolean saysInseparable(String sentence) {
        return vocabulary.notes(NoteList.INSEPARABLE).in(sentence)
                && !vocabulary.notes(NoteList.NOT_SPLIT_BY).in(sentence);
    }

    /** Whether a sentence says that figures hold what it names, and not that it is left out. */
    public boolean saysHeld(String sentence) {
        return vocabulary.notes(NoteList.HOLDS).in(sentence)
                && !vocabulary.notes(NoteList.APART).in(sentence);
    }

    /** An expression for words that lead from figures to what is in them: "includes". */
    public String holds() {
        return vocabulary.notes(NoteList.HOLDS).pattern();
    }

    /** An expression for words that lead to the line in which something is counted: "counted under". */
    public String heldIn() {
        return vocabulary.notes(NoteList.HELD_IN).pattern();
    }

    /** Whether words join figures to what they are: "are those of the", "are given as". */
    public boolean saysFiguresAre(String words) {
        return vocabulary.notes(NoteList.FIGURES_ARE).in(words);
    }

    /** An expression for words that join figures to what they are: "are those of the". */
    public String figuresAre() {
        return vocabulary.notes(NoteList.FIGURES_ARE).pattern();
    }

    /** Whether a note says that headings do not say what stands below them. */
    public boolean saysHeadingsWrong(String note) {
        return vocabulary.notes(NoteList.HEADINGS_WRONG).in(note);
    }

    /** Whether a sentence says that a figure is wrong or not to be relied on. */
    public boolean saysUnsure(String sentence) {
        return vocabulary.notes(NoteList.UNSURE).in(sentence);
    }

    /** Whether a sentence says that figures are of a sample of the records: "are for the sample alone". */
    public boolean saysSampled(String sentence) {
        return vocabulary.notes(NoteList.SAMPLED).in(sentence) && speaksOfFigures(sentence);
    }

    /** Whether a sentence begins by saying so: "Erratum". */
    public boolean beginsUnsure(String sentence) {
        return vocabulary.notes(NoteList.UNSURE).begin(sentence);
    }

    /** Whether a note says that ages stand in other bands than a table names, and not which ones were asked for. */
    public boolean saysOtherBands(String note) {
        return vocabulary.notes(NoteList.OTHER_BANDS).in(note)
                && !vocabulary.notes(NoteList.BANDS_ASKED).in(note);
    }

    /** Whether a sentence speaks of the one table that it stands below: "the counts in this table". */
    public boolean saysThisTable(String sentence) {
        return vocabulary.notes(NoteList.THIS_TABLE).in(sentence);
    }

    /** Whether a sentence says that what it stands beside does not count any more. */
    public boolean saysNotToBeUsed(String sentence) {
        return vocabulary.notes(NoteList.NOT_TO_BE_USED).in(sentence)
                && vocabulary.notes(NoteList.OF_ITSELF).begin(sentence);
    }

    /** Whether what is said of a sheet or a table begins with words that it does not count any more. */
    public boolean saysNoLongerStands(String sentence) {
        Phrases words = vocabulary.notes(NoteList.NO_LONGER_STANDS);
        return words.begin(sentence) || words.are(sentence);
    }

    /** Whether a note says that what replaces something stands below it. */
    public boolean saysReplacedBelow(String note) {
        return vocabulary.notes(NoteList.REPLACED_BELOW).in(note);
    }

    /** Whether a sentence speaks of the figures that it stands beside. */
    public boolean speaksOfFigures(String sentence) {
        return vocabulary.notes(NoteList.OF_FIGURES).in(sentence);
    }

    /** Whether a sentence says that what it names is no offence there, and names none in its place. */
    public boolean saysNoSuchOffence(String sentence) {
        return vocabulary.notes(NoteList.NO_SUCH_OFFENCE).in(sentence)
                && !vocabulary.notes(NoteList.EQUIVALENT).in(sentence);
    }

    /** Whether a text names what is counted instead, where the offence asked about is no offence. */
    public boolean saysEquivalent(String text) {
        return vocabulary.notes(NoteList.EQUIVALENT).in(text);
    }

    /** Whether a sentence says that something holds for no more than it names. */
    public boolean saysOnly(String sentence) {
        return vocabulary.notes(NoteList.PART_ONLY).in(sentence);
    }

    /** Whether a sentence says that figures cover a part of a year. */
    public boolean saysPartOfYear(String sentence) {
        return vocabulary.notes(NoteList.PART_OF_YEAR).in(sentence);
    }

    /** Whether a sentence may say that something of the time that it names is not counted. */
    public boolean mayTellPartOfYear(String sentence) {
        return vocabulary.notes(NoteList.PART_OF_YEAR_HINT).in(sentence)
                || vocabulary.notes(NoteList.PART_ONLY).in(sentence)
                || vocabulary.notes(NoteList.PART_OF_YEAR).in(sentence);
    }

    /** Whether a sentence that names days or months of a year says nothing of how much of the year is counted. */
    public boolean tellsTimesByTheWay(String sentence) {
        return vocabulary.notes(NoteList.PART_OF_YEAR_HARMLESS).in(sentence);
    }

    /** Whether a sentence beside numbers may change what they count, by words that alarm who reads it. */
    public boolean alarms(String sentence) {
        return vocabulary.notes(NoteList.ALARMS).in(sentence)
                && !vocabulary.notes(NoteList.NO_ALARM).in(sentence);
    }

    /** Whether a sentence names parts of years, as "ten months" does. */
    public boolean namesPartsOfYear(String sentence) {
        return vocabulary.notes(NoteList.PARTS_OF_YEAR).in(sentence);
    }

    /** Whether a sentence says that the days or months that it names are not counted. */
    public boolean saysDaysLeftOut(String sentence) {
        return vocabulary.notes(NoteList.DAYS_LEFT_OUT).in(sentence);
    }

    /** Whether a word says nothing of what it stands beside: "agreed", "thanks". */
    public boolean isCourtesy(String word) {
        return vocabulary.notes(NoteList.COURTESIES).are(word);
    }

    /** Whether a title says that what it is over is a part of others: "a subset of all offences". */
    public boolean saysPartOfWhole(String title) {
        return vocabulary.notes(NoteList.PART_OF_WHOLE).in(title);
    }

    /** Whether a word that says nothing elsewhere makes a title one of a part of the offences: "attempted". */
    public boolean isOfAPart(String word) {
        return vocabulary.notes(NoteList.OF_A_PART).are(word);
    }

    /** Whether a word is one that notes are made of, and so no name. */
    public boolean isOfNotes(String word) {
        return vocabulary.wordsOfNotes.are(word);
    }

    /** Whether a sentence says that figures are rounded. */
    public boolean saysRounded(String sentence) {
        return vocabulary.notes(NoteList.ROUNDED).in(sentence);
    }
}
