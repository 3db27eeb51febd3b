package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Notes outside of the tables of a return that change what its numbers say: that they hold another offence too, that
 * the offence asked about is none there, that they are rounded; by {@link SubjectNotes} that they are of somebody else,
 * by {@link HeadingNotes} that headings are wrong, by {@link AgeNotes} that bands of ages are others, by
 * {@link PartYearNotes} that they are of a part of a year, by {@link RowRemarks} that one does not stand. A note speaks
 * of its sheet, and of all sheets where its own has no table.
 */
final class Caveats {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;

    static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|[\\n\\r]+");

    private final Grammar grammar;
    private final Normaliser words;
    private final String offence;
    private final List<Caveat> found = new ArrayList<>();
    private final NotesByMark marks;
    private final PartYearNotes partYears;
    private final SubjectNotes subjects;
    private final RowRemarks remarks;
    private final HeadingNotes headings;
    private final AgeNotes ages;

    /**
     * A note that changes numbers.
     *
     * @param sheet that it speaks of; null when it speaks of all
     * @param mark that it begins with, where something bears it
     * @param only the one table that it speaks of; null when it speaks of all
     * @param doubt what is unclear by it; null when the numbers are rounded and no more
     */
    private record Caveat(
            @Nullable String sheet,
            NotePlace where,
            @Nullable NoteMark mark,
            @Nullable CellRange only,
            @Nullable String doubt) {
        boolean holds(Cell cell) {
            return only == null || only.contains(cell.address());
        }

        boolean speaksOf(String other) {
            return sheet == null || sheet.equals(other);
        }
    }

    Caveats(Map<String, SheetPlan> plans, NumberedTexts lists, Grammar grammar, Normaliser words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.offence = offence;
        this.marks = new NotesByMark(plans.values(), grammar);
        this.partYears = new PartYearNotes(marks, grammar, words);
        this.subjects = new SubjectNotes(grammar, words);
        this.remarks = new RowRemarks(plans, grammar, words);
        this.headings = new HeadingNotes(grammar, words);
        this.ages = new AgeNotes(grammar);
        plans.forEach((sheet, plan) -> {
            NumberedTables numbered = new NumberedTables(plan, grammar);
            String speaksOf = lists.hasOthers(plan) ? sheet : null;
            Set<String> told = offencesTold(plan);
            Cell before = null;
            for (Cell text : lists.texts(plan)) {
                if (text.isText()) {
                    CellRange named = numbered.namedBy(text);
                    NoteMark mark = named == null ? marks.of(text, before) : null;
                    NotePlace where =
                            speaksOf == null ? NotePlace.onSheet(sheet, text.address()) : NotePlace.of(text.address());
                    boolean ofOneTable = mark == null && named == null && TitleBetween.is(text, plan);
                    CellRange only = ofOneTable ? tableBelow(text, plan) : named;
                    look(text, mark, where, speaksOf, told, only);
                    if (mark == null) {
                        subjects.look(text, where, speaksOf, only, plan);
                        headings.look(text, where, speaksOf, named, plan);
                    } else {
                        ages.look(text, mark, where, speaksOf);
                    }
                    if (!ofOneTable) {
                        partYears.look(text, mark, where, speaksOf, named);
                    }
                }
                before = text;
            }
        });
    }

    /**
     * Looks at a comment as at a note.
     *
     * @param mark by which it belongs to its cell; null where it speaks of its sheet
     */
    void look(Cell comment, @Nullable NoteMark mark, @Nullable String speaksOf, SheetPlan plan) {
        NotePlace where = NotePlace.ofComment(comment.address(), comment.text());
        look(comment, mark, where, speaksOf, offencesTold(plan), null);
        partYears.look(comment, mark, where, speaksOf, null);
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
                                .anyMatch(value -> caveats(value, table.sheet())
                                                .anyMatch(
                                                        caveat -> caveat.where().equals(note))
                                        || partYears.doubt(value, table.sheet(), note)));
    }

    /** The offences that labels of the tables of a sheet name. */
    private Set<String> offencesTold(SheetPlan plan) {
        return plan.tables().stream()
                .flatMap(table -> table.labels().stream())
                .flatMap(label -> grammar.read(label.text()).all(Fact.OfOffence.class))
                .map(Fact.OfOffence::id)
                .collect(Collectors.toSet());
    }

    /** The table right below a text. */
    private static @Nullable CellRange tableBelow(Cell text, SheetPlan plan) {
        return plan.tables().stream()
                .map(Table::range)
                .filter(range -> range.first().row() > text.address().row())
                .min(Comparator.comparingInt(range -> range.first().row()))
                .orElse(null);
    }

    /**
     * Looks at one text.
     *
     * @param toldApart the offences that labels of its sheet name
     * @param only the table of which it is the title; null for a note that speaks of all
     */
    private void look(
            Cell note,
            @Nullable NoteMark mark,
            NotePlace where,
            @Nullable String speaksOf,
            Set<String> toldApart,
            @Nullable CellRange only) {
        for (String sentence : SENTENCES.split(note.text(), -1)) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() < SHORTEST) {
                continue;
            }
            String says = where.words() + " says that ";
            if (words.saysRounded(sentence)) {
                found.add(new Caveat(speaksOf, where, mark, only, null));
            } else if (holdsAnother(sentence, reading, toldApart)) {
                found.add(new Caveat(speaksOf, where, mark, only, says + "another offence is in it too"));
            } else if (ours(reading) && words.saysNoSuchOffence(sentence)) {
                found.add(new Caveat(speaksOf, where, mark, only, says + "this is no offence there"));
            }
        }
    }

    /** Whether a sentence says that figures hold another offence than the one asked, or that these cannot be parted. */
    private boolean holdsAnother(String sentence, Reading reading, Set<String> toldApart) {
        Set<String> others = reading.all(Fact.OfOffence.class)
                .map(Fact.OfOffence::id)
                .filter(id -> !id.equals(offence))
                .collect(Collectors.toSet());
        boolean kinds =
                reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals(Subjects.OFFENCES));
        if (!others.isEmpty() && ours(reading) && words.saysTogether(sentence)) {
            return true;
        }
        boolean offences = kinds || !others.isEmpty() || ours(reading);
        if (offences
                && words.saysInseparable(sentence)
                && reading.facts().stream().noneMatch(Caveats::ofVictims)) {
            return true;
        }
        boolean another = kinds || !toldApart.containsAll(others);
        boolean ofFigures = words.speaksOfFigures(sentence)
                || reading.facts().stream()
                        .findFirst()
                        .filter(Fact.OfWhich.class::isInstance)
                        .isPresent();
        return another && ofFigures && words.saysHeld(sentence);
    }

    /** What a sentence says of victims and platforms: by these figures cannot be parted either. */
    private static boolean ofVictims(Fact fact) {
        return fact instanceof Fact.OfGender
                || fact instanceof Fact.OfPlatform
                || (fact instanceof Fact.Names names
                        && (names.axis() == Axis.VICTIM_GENDER
                                || names.axis() == Axis.VICTIM_AGE
                                || names.axis() == Axis.PLATFORM));
    }

    /** Why a number is no answer for its period: a note says that a part of it is counted alone; or null. */
    @Nullable
    String onlyPartOf(Meant value, String sheet) {
        return partYears.doubt(value, sheet);
    }

    private boolean ours(Reading reading) {
        return reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(offence));
    }

    /** Why a number of a sheet cannot be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        return Stream.<BiFunction<Meant, String, @Nullable String>>of(
                        remarks::doubt, subjects::doubt, headings::doubt, ages::doubt, this::noted)
                .map(notes -> notes.apply(value, sheet))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String noted(Meant value, String sheet) {
        return caveats(value, sheet).map(Caveat::doubt).findFirst().orElse(null);
    }

    private Stream<Caveat> caveats(Meant value, String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet)
                        && caveat.doubt != null
                        && caveat.holds(value.cell())
                        && marks.govern(caveat.mark, value));
    }

    /** Whether a note changes what the numbers of a sheet say. */
    boolean speakOf(String sheet) {
        return found.stream().anyMatch(caveat -> caveat.speaksOf(sheet));
    }

    /** Where it says that the numbers of a sheet are rounded; null when no note says so. */
    @Nullable
    String rounded(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt == null)
                .map(caveat -> caveat.where().shortly())
                .findFirst()
                .orElse(null);
    }
}
