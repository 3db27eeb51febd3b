package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Period;
import org.foireturns.model.UnclearNote;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Notes outside of the tables of a return, and comments, that change what its numbers say: by {@link OffenceNotes} that
 * they hold another offence too, by {@link SubjectNotes} that they are of somebody else, by {@link HeadingNotes} that
 * headings are wrong, by {@link AgeNotes} that bands of ages are others, by {@link LabelNotes} that a line counts more
 * than its label says, by {@link Corrections} that a number should be another, by {@link UnsureNotes} that it is not to
 * be relied on, by {@link SampledNotes} that they are of a sample, by {@link PartYearNotes} that they are of a part of
 * a year, by {@link RowRemarks} that one does not stand, and that they are rounded. A note speaks of its sheet, and of
 * all sheets where its own has no table.
 */
final class Caveats {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;
    /** More words in one sentence are the text of a letter. */
    private static final int LONGEST_SENTENCE = 60;

    private final Grammar grammar;
    private final NoteWords words;
    private final NotesByMark marks;
    private final List<NoteReader> readers;
    private final PartYearNotes partYears;
    private final RowRemarks remarks;
    private final List<Caveat> found = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Caveats(Map<String, SheetPlan> plans, NumberedTexts lists, Grammar grammar, NoteWords words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.marks = new NotesByMark(plans.values(), grammar);
        this.partYears = new PartYearNotes(marks, plans.keySet(), grammar, words);
        this.remarks = new RowRemarks(plans, grammar, words);
        Corrections corrections = new Corrections(words.corrections(), grammar);
        this.readers = List.of(
                new SubjectNotes(grammar, words),
                new HeadingNotes(grammar, words, corrections),
                new AgeNotes(grammar, words),
                new LabelNotes(grammar, words),
                corrections,
                new UnsureNotes(grammar, words, corrections),
                new SampledNotes(grammar, words),
                new PeriodNotes(grammar, words),
                new WithdrawnNotes(grammar, words),
                new OffenceNotes(grammar, words, offence),
                this::rounding);
        NamedParts parts = new NamedParts(plans);
        SaidOfParts ofParts = new SaidOfParts(grammar, words, offence);
        plans.forEach((sheet, plan) -> {
            NumberedTables numbered = new NumberedTables(plan, grammar);
            String speaksOf = lists.hasOthers(plan) ? sheet : null;
            Cell before = null;
            for (Cell text : lists.texts(plan)) {
                List<NamedParts.Described> described = text.isText() ? parts.in(text.text()) : List.of();
                for (NamedParts.Described part : described) {
                    Note note = part.note(text, NotePlace.onSheet(sheet, text.address()), plans);
                    ofParts.read(note).forEach(found::add);
                    hear(note);
                }
                if (text.isText() && described.isEmpty()) {
                    CellRange named = numbered.namedBy(text);
                    NoteMark mark = named == null ? marks.of(text, before) : null;
                    NotePlace where =
                            speaksOf == null ? NotePlace.onSheet(sheet, text.address()) : NotePlace.of(text.address());
                    boolean title = mark == null && named == null && TitleBetween.is(text, plan);
                    CellRange titled = title ? tableBelow(text, plan) : null;
                    hear(new Note(text, mark, where, speaksOf, named, titled, plan));
                }
                before = text;
            }
            notesOver(plan)
                    .forEach(note -> hear(new Note(
                            note,
                            null,
                            speaksOf == null ? NotePlace.onSheet(sheet, note.address()) : NotePlace.of(note.address()),
                            speaksOf,
                            null,
                            null,
                            plan)));
        });
    }

    /** Sentences right over the first table of a sheet, which is taken for its title: they speak of the others too. */
    private Stream<Cell> notesOver(SheetPlan plan) {
        int first = plan.tables().stream()
                .mapToInt(table -> table.range().first().row())
                .min()
                .orElse(0);
        return plan.tables().stream()
                .filter(table ->
                        plan.tables().size() > 1 && table.range().first().row() == first)
                .flatMap(table -> table.titles().stream())
                .filter(title -> title.address().row() < first
                        && grammar.read(title.text()).tokens() > Titles.LONGEST_TITLE)
                .distinct();
    }

    /**
     * Looks at a comment as at a note.
     *
     * @param mark by which it belongs to its cell; null where it speaks of its sheet
     */
    void look(Cell comment, @Nullable NoteMark mark, @Nullable String speaksOf, SheetPlan plan) {
        NotePlace where = NotePlace.ofComment(comment.address(), comment.text());
        hear(new Note(comment, mark, where, speaksOf, null, null, plan));
    }

    private void hear(Note note) {
        readers.forEach(reader -> reader.read(note).forEach(found::add));
        if (note.titled() == null) {
            partYears.look(note);
            notes.add(note);
        }
    }

    /**
     * Sentences of the notes of a sheet that may change its numbers and that nobody heard.
     *
     * @param tables those of the return
     */
    List<UnclearNote> unheard(SheetPlan plan, List<TableMeaning> tables) {
        Set<Period> periods = tables.stream()
                .flatMap(table -> table.values().stream())
                .flatMap(value -> Stream.ofNullable(value.period()))
                .collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> note.plan().equals(plan) && note.where().comment() == null)
                .flatMap(note -> alarming(note, periods, tables))
                .distinct()
                .toList();
    }

    /** Whether a note changes any number is asked last: nearly no text of a sheet has a sentence that may. */
    private Stream<UnclearNote> alarming(Note note, Set<Period> periods, List<TableMeaning> tables) {
        List<UnclearNote> sentences = note.sentences().stream()
                .filter(sentence ->
                        alarms(sentence) && !PartsOfYears.tellsEdge(grammar.read(sentence), periods.stream()))
                .map(sentence -> new UnclearNote(note.text().address(), sentence, null))
                .toList();
        return sentences.isEmpty() || change(note.where(), tables) ? Stream.empty() : sentences.stream();
    }

    private boolean alarms(String sentence) {
        int words = grammar.read(sentence).tokens();
        return words >= SHORTEST && words <= LONGEST_SENTENCE && this.words.alarms(sentence);
    }

    private Stream<Caveat> rounding(Note note) {
        boolean says = note.sentences().stream()
                .anyMatch(sentence ->
                        words.saysRounded(sentence) && grammar.read(sentence).tokens() >= SHORTEST);
        return says ? Stream.of(Caveat.ofRounding(note)) : Stream.empty();
    }

    /** The table right below a text. */
    private static @Nullable CellRange tableBelow(Cell text, SheetPlan plan) {
        return plan.tables().stream()
                .map(Table::range)
                .filter(range -> range.first().row() > text.address().row())
                .min(Comparator.comparingInt(range -> range.first().row()))
                .orElse(null);
    }

    /** Whether a note changes what a number of these tables says. */
    boolean change(NotePlace note, List<TableMeaning> tables) {
        List<Caveat> told =
                found.stream().filter(caveat -> caveat.where().equals(note)).toList();
        if (told.isEmpty() && !partYears.tell(note)) {
            return false;
        }
        return told.stream().anyMatch(caveat -> caveat.doubt() == null)
                || tables.stream()
                        .anyMatch(table -> table.values().stream()
                                .anyMatch(value -> told.stream().anyMatch(caveat -> holds(caveat, value, table.sheet()))
                                        || partYears.doubt(value, table.sheet(), note)));
    }

    private boolean holds(Caveat caveat, Meant value, String sheet) {
        return caveat.holds(value, sheet) && marks.govern(caveat.mark(), value);
    }

    /** Why a number is no answer for its period: a note says that a part of it is counted alone; or null. */
    @Nullable
    Doubt onlyPartOf(Meant value, String sheet) {
        return partYears.doubt(value, sheet);
    }

    /** Why a number of a sheet cannot be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        String remark = remarks.doubt(value, sheet);
        return remark != null
                ? remark
                : found.stream()
                        .filter(caveat -> caveat.doubt() != null && holds(caveat, value, sheet))
                        .map(Caveat::doubt)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a note changes what the numbers of a sheet say. */
    boolean speakOf(String sheet) {
        return found.stream().anyMatch(caveat -> caveat.speaksOf(sheet));
    }

    /** Where it says that the numbers of a sheet are rounded; null when no note says so. */
    @Nullable
    String rounded(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt() == null)
                .map(caveat -> caveat.where().shortly())
                .findFirst()
                .orElse(null);
    }
}
