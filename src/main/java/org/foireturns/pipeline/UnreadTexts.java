package org.foireturns.pipeline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.FormMark;
import org.foireturns.model.Label;
import org.foireturns.model.Place;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NotesOnForm;
import org.foireturns.model.finding.NumbersInTexts;
import org.foireturns.sentences.Sentence;
import org.foireturns.words.Term;
import org.foireturns.words.ValueTerm;

/** Finds texts outside of all tables that may hold a part of the answer: "18 (13 female, 4 male, 1 unknown)". */
final class UnreadTexts {
    /** A longer text is a letter or a note about the figures. */
    private static final int LONGEST = 24;

    private static final int LONGEST_SENTENCE = 80;
    private static final int FEWEST_IN_LIST = 2;

    private UnreadTexts() {}

    /**
     * What is asked about the texts of a sheet; empty when there are none.
     *
     * @param unread the texts, as {@link #cells} finds them
     */
    static Optional<Finding> about(List<Cell> unread, SheetReading sheet, Grammar grammar, Place place) {
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        Place around = place.at(BesideAnswers.around(unread), "");
        String told = BesideAnswers.named(unread);
        return Optional.of(
                isForm(sheet) && unread.stream().noneMatch(note -> speaksOfAll(note.text(), grammar))
                        ? new NotesOnForm(around, told)
                        : new NumbersInTexts(around, unread.size(), told));
    }

    /**
     * The texts that may hold a part of the answer, in reading order.
     *
     * @param numbers those in the cells of the file, which a sentence may repeat
     * @param beside what stands beside answers in a form of ours
     */
    static List<Cell> cells(SheetReading sheet, Grammar grammar, Set<Long> numbers, BesideAnswers beside) {
        boolean letter = DocumentPlace.named(sheet.name());
        Map<Integer, List<Cell>> values = sheet.valuesByRow();
        Stream<Cell> labels = (isForm(sheet) ? Stream.<Block>empty() : sheet.blocks().stream())
                .flatMap(block -> Stream.concat(block.above().stream(), block.labels().stream()))
                .map(Label::cell)
                .filter(Cell::isText)
                .filter(label -> listsCounts(grammar.read(label.text())));
        Stream<Cell> notes = sheet.notes().stream()
                .filter(note -> note.isText()
                        && !beside.second().contains(note)
                        && !beside.remarks().contains(note)
                        && !repeatsItsRow(note, values, grammar))
                .filter(note -> holdsNumber(grammar.read(note.text()))
                        || isLostRow(grammar.read(note.text()))
                        || tellsTotal(note.text(), grammar)
                        || tellsOther(note.text(), grammar, numbers)
                        || standsBesideItsLabel(note, sheet.notes(), grammar)
                        || (letter && (told(note.text(), grammar) || isBareAnswer(grammar.read(note.text())))));
        return Stream.of(notes, labels, beside.remarks().stream())
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(Cell::address))
                .toList();
    }

    /** Whether a text lists what was counted, each with its number: "Snapchat (171), Instagram (77), WhatsApp (69)". */
    private static boolean listsCounts(Reading reading) {
        List<Fact> facts = reading.facts();
        return IntStream.range(1, facts.size())
                        .filter(at -> facts.get(at) instanceof Fact.Number && category(facts.get(at - 1)))
                        .count()
                >= FEWEST_IN_LIST;
    }

    /** Whether it tells in words the very number of the row that it stands behind: "66 | There were 66 offences." */
    private static boolean repeatsItsRow(Cell note, Map<Integer, List<Cell>> values, Grammar grammar) {
        Reading reading = grammar.read(note.text());
        List<BigDecimal> told = reading.all(Fact.Number.class)
                .map(number -> BigDecimal.valueOf(number.value()))
                .distinct()
                .toList();
        return told.size() == 1
                && reading.all(Fact.Names.class).allMatch(named -> named.axis() == Axis.PERIOD)
                && values.getOrDefault(note.address().row(), List.of()).stream()
                        .filter(value ->
                                value.address().column() < note.address().column())
                        .flatMap(value -> Stream.ofNullable(value.number()))
                        .anyMatch(number -> number.compareTo(told.get(0)) == 0);
    }

    /** Whether it is nothing but numbers behind what they may count: "Offences recorded | 156 (3)". */
    private static boolean standsBesideItsLabel(Cell note, List<Cell> notes, Grammar grammar) {
        Reading numbers = grammar.read(note.text());
        boolean bare = numbers.residue().isEmpty()
                && numbers.says(Fact.Number.class)
                && numbers.facts().stream().allMatch(Fact.Number.class::isInstance);
        return bare
                && notes.stream()
                        .filter(other -> other.isText()
                                && other.address().row() == note.address().row()
                                && other.address().column() < note.address().column())
                        .map(other -> grammar.read(other.text()))
                        .anyMatch(label -> label.says(Fact.Counts.class)
                                || label.facts().stream().anyMatch(UnreadTexts::category));
    }

    /** Whether it may be another total than that of the form. */
    private static boolean speaksOfAll(String text, Grammar grammar) {
        return tellsTotal(text, grammar) || grammar.read(text).says(Fact.Whole.class);
    }

    /** Whether it is one of our own forms: there the numbers that answer have cells of their own. */
    private static boolean isForm(SheetReading sheet) {
        return !sheet.tables().isEmpty()
                && sheet.texts().stream().anyMatch(text -> FormMark.of(text).isPresent());
    }

    /** Whether a line of a letter is nothing but the number of a question and another one: "1. 341". */
    private static boolean isBareAnswer(Reading reading) {
        List<Fact> facts = reading.facts();
        return reading.residue().isEmpty()
                && facts.size() == 2
                && facts.get(0) instanceof Fact.Numbering
                && facts.get(1) instanceof Fact.Number;
    }

    /** Whether a text may be a row that did not get into its table: "Not recorded 4", "Kik nil", "Other apps: 5". */
    private static boolean isLostRow(Reading reading) {
        List<Fact> facts = reading.facts().stream()
                .filter(fact -> !(fact instanceof Fact.Names))
                .toList();
        return reading.residue().isEmpty()
                && facts.size() == 2
                && (category(facts.get(0))
                        || facts.get(0) instanceof Fact.Unknown
                        || facts.get(0) instanceof Fact.Other
                        || facts.get(0) instanceof Fact.Whole)
                && (facts.get(1) instanceof Fact.Number || facts.get(1) instanceof Fact.Nil);
    }

    private static boolean category(Fact fact) {
        return fact instanceof Fact.OfGender || fact instanceof Fact.OfAge || fact instanceof Fact.OfPlatform;
    }

    /**
     * Whether a sentence of a letter tells a number of a gender, an age or a platform, however long it is, or that
     * there were none: "None were on WhatsApp".
     */
    private static boolean told(String text, Grammar grammar) {
        Pattern none = grammar.pattern("(?iu)" + grammar.anyOf(new Term(ValueTerm.NIL, "")));
        return Sentence.in(text).stream().anyMatch(sentence -> {
            Reading reading = grammar.read(sentence);
            boolean category = reading.facts().stream().anyMatch(UnreadTexts::category);
            boolean counts = reading.says(Fact.Number.class)
                    || reading.says(Fact.Fewer.class)
                    || none.matcher(sentence).find();
            return category && counts && !reading.says(Fact.Youngest.class) && reading.tokens() <= LONGEST_SENTENCE;
        });
    }

    /**
     * Whether a sentence of a longer note tells another total: "Nine offences came on to the system after this table
     * was run; with them the total for the year is 688."
     */
    private static boolean tellsTotal(String text, Grammar grammar) {
        Reading note = grammar.read(text);
        return note.tokens() > LONGEST
                && note.says(Fact.Counts.class)
                && Sentence.in(text).stream()
                        .map(grammar::read)
                        .anyMatch(reading -> reading.says(Fact.Whole.class)
                                && reading.says(Fact.Number.class)
                                && reading.tokens() <= LONGEST_SENTENCE
                                && !reading.says(Fact.Fewer.class)
                                && !reading.says(Fact.Beside.class));
    }

    /**
     * Whether a sentence of a longer note tells a number of offences or victims that no cell holds: "The force recorded
     * 126 offences in the year; for 5 of them nothing else is known."
     */
    private static boolean tellsOther(String text, Grammar grammar, Set<Long> numbers) {
        return grammar.read(text).tokens() > LONGEST
                && Sentence.in(text).stream()
                        .map(grammar::read)
                        .filter(reading -> reading.tokens() <= LONGEST_SENTENCE
                                && !reading.says(Fact.Fewer.class)
                                && reading.all(Fact.Beside.class).allMatch(UnreadTexts::isMark))
                        .anyMatch(reading -> counted(reading).anyMatch(number -> !numbers.contains(number)));
    }

    /** "133 offences with 135 victims (in two there were two victims)" is of what was asked all the same. */
    private static boolean isMark(Fact.Beside beside) {
        return beside.axis().equals("marker");
    }

    /** The numbers right before what they count: "126 offences". */
    private static Stream<Long> counted(Reading reading) {
        List<Fact> facts = reading.facts();
        return IntStream.range(1, facts.size())
                .filter(i -> facts.get(i) instanceof Fact.Counts counts && counts.unit() != Unit.SUSPECTS)
                .mapToObj(i -> facts.get(i - 1))
                .flatMap(
                        fact -> fact instanceof Fact.Number number ? Stream.of((long) number.value()) : Stream.empty());
    }

    private static boolean holdsNumber(Reading reading) {
        boolean asked = reading.facts().stream()
                .anyMatch(fact -> fact instanceof Fact.OfGender
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.OfMethod
                        || fact instanceof Fact.Counts);
        return asked
                && reading.tokens() <= LONGEST
                && reading.says(Fact.Number.class)
                && !reading.says(Fact.Fewer.class);
    }
}
