package org.foireturns.legend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * Cells with two numbers of which the second, in brackets, is not what was asked, as a text of the return says: a part
 * of the first, the number of another year, all months so far, what was told before. The first alone is read, and words
 * about the second say nothing of it. A second number that says itself that it was told before needs no such text.
 *
 * <pre>
 * Offences recorded (of which male victims)        Offences recorded
 * 11 and under | 52 (11)                           11 and under | 52
 * 12-15        | 207 (38)                          12-15        | 207
 * 16 and over  | 9 (was 8)                         16 and over  | 9
 * </pre>
 *
 * <p>A second number may have a cell of its own, "52 | (11)"; then it is set aside.
 *
 * <p>Where one of the second numbers is greater than its first, they are no parts, and nothing is changed.
 */
final class SecondNumbersTold implements WritingOut {
    private static final String TOLD_BEFORE = "told_before";
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final int FEWEST = 2;
    private static final int LONGEST = 250;

    private final Grammar grammar;
    private final Pattern brackets;
    private final Pattern toldBefore;
    private final Places places = new Places();

    /** @param notes words of notes by their key */
    SecondNumbersTold(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.brackets = grammar.pattern("(?i)" + grammar.anyOf(new Term(NoteTerm.BRACKETS, "")));
        String before = notes.getOrDefault(TOLD_BEFORE, List.of()).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.toldBefore = grammar.pattern(
                "(?i)\\s*([0-9][0-9,]{0,8})\\s*[(\\[]\\s*" + before + "\\s+[0-9][0-9,]{0,8}\\s*[)\\]]\\s*");
    }

    /** What a second number may be besides a number of what was asked. */
    private enum Second {
        PART,
        ANOTHER
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        Workbook revised = workbook.changed(grid -> firstAlone(grid, this::beforeWhatWasTold));
        List<TwoNumbers> two = revised.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(
                        cell -> cell.isText() && TwoNumbers.in(cell.text()).isPresent()))
                .flatMap(cell -> TwoNumbers.in(cell.text()).stream())
                .toList();
        boolean beside = revised.grids().stream()
                        .flatMap(SecondNumbersTold::besideFirsts)
                        .limit(FEWEST)
                        .count()
                == FEWEST;
        if (two.size() < FEWEST && !beside) {
            return revised;
        }
        boolean within = !two.isEmpty() && two.stream().allMatch(TwoNumbers::isWithin);
        List<Second> told =
                texts(revised).flatMap(text -> told(text, revised)).distinct().toList();
        if (beside && told.contains(Second.ANOTHER)) {
            revised.grids().forEach(grid -> besideFirsts(grid).forEach(cell -> places.add(grid, cell)));
        }
        return told.contains(Second.ANOTHER) || (within && told.contains(Second.PART))
                ? revised.changed(this::withoutSeconds)
                : revised;
    }

    /** Second numbers in cells of their own, right behind the first: "22 | (19)". */
    private static Stream<Cell> besideFirsts(Grid grid) {
        return grid.tellingCellsThat(cell -> cell.isText() && TwoNumbers.isSecond(cell.text()))
                .filter(cell -> {
                    Address at = cell.address();
                    Cell first = at.column() == 0 ? null : grid.cell(at.row(), at.column() - 1);
                    return first != null && first.isNumber();
                });
    }

    private static Stream<String> texts(Workbook workbook) {
        return workbook.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(SecondNumbersTold::mayTell))
                .map(Cell::text);
    }

    private static boolean mayTell(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST
                && TwoNumbers.in(cell.text()).isEmpty();
    }

    /** "9 (was 8)". */
    private Optional<BigDecimal> beforeWhatWasTold(String text) {
        Matcher told = toldBefore.matcher(text);
        return told.matches() ? Optional.of(TwoNumbers.number(told.group(1))) : Optional.empty();
    }

    private Stream<Second> told(String text, Workbook workbook) {
        Stream<Second> asides = asides(text).flatMap(aside -> ofAside(aside, workbook));
        return Stream.concat(
                asides, sentences(text).filter(this::speaksOfBrackets).flatMap(each -> of(each, workbook)));
    }

    private static Stream<String> asides(String text) {
        return ASIDE.matcher(text).results().map(aside -> aside.group(1));
    }

    private static Stream<String> sentences(String text) {
        return Sentences.rules(ASIDE.matcher(text).replaceAll(""));
    }

    private boolean speaksOfBrackets(String text) {
        return brackets.matcher(text).find();
    }

    /** "(Of which male victims)", "(2023/24 in brackets)", "(previous year)". */
    private Stream<Second> ofAside(String aside, Workbook workbook) {
        return beginsWithPart(aside)
                ? Stream.of(Second.PART)
                : speaksOfBrackets(aside) || saysAnotherAlone(aside) ? of(aside, workbook) : Stream.empty();
    }

    private boolean beginsWithPart(String aside) {
        List<Fact> facts = grammar.read(aside).facts();
        return !facts.isEmpty() && facts.get(0) instanceof Fact.OfWhich;
    }

    /** Whether a text says nothing but that something is of a year before, all so far, or was told before. */
    private boolean saysAnotherAlone(String text) {
        Reading reading = grammar.read(text);
        return reading.whole() && isAnother(reading);
    }

    /** What a text about brackets says of the numbers within them. */
    private Stream<Second> of(String text, Workbook workbook) {
        Reading reading = grammar.read(text);
        long kinds = kinds(reading);
        if (kinds > 1) {
            return Stream.empty();
        }
        List<Period> periods = reading.all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .distinct()
                .toList();
        boolean earlier = periods.size() == 1 && isBeforeOthers(periods.get(0).end(), workbook);
        if (isAnother(reading) || earlier) {
            return Stream.of(Second.ANOTHER);
        }
        return reading.says(Fact.OfWhich.class) || kinds == 1 || (periods.isEmpty() && reading.says(Fact.Beside.class))
                ? Stream.of(Second.PART)
                : Stream.empty();
    }

    private static boolean isAnother(Reading reading) {
        return reading.all(Fact.RelativeYear.class).anyMatch(year -> year.back() > 0)
                || reading.says(Fact.Earlier.class)
                || reading.all(Fact.Standing.class)
                        .anyMatch(standing -> standing.id().equals("provisional"))
                || reading.all(Fact.Beside.class)
                        .anyMatch(beside -> beside.axis().equals("cumulative"));
    }

    /** Whether a text of the return names a later period: then what ends before is no answer of its own. */
    private boolean isBeforeOthers(LocalDate end, Workbook workbook) {
        return texts(workbook)
                .flatMap(text -> grammar.read(text).all(Fact.OfPeriod.class))
                .anyMatch(later -> later.period().end().isAfter(end));
    }

    /** How many genders or ages a text names; "boys, in brackets girls" are no parts of each other. */
    private static long kinds(Reading reading) {
        return Stream.<Fact>concat(reading.all(Fact.OfGender.class), reading.all(Fact.OfAge.class))
                .distinct()
                .count();
    }

    private Grid withoutSeconds(Grid grid) {
        Map<Address, String> bare = new HashMap<>();
        grid.tellingCellsThat(SecondNumbersTold::mayTell).forEach(cell -> {
            String text = withoutBrackets(cell.text());
            if (text.isBlank()) {
                places.add(grid, cell);
            } else if (!text.equals(cell.text())) {
                bare.put(cell.address(), text);
            }
        });
        return firstAlone(grid.saying(bare), text -> TwoNumbers.in(text).map(TwoNumbers::number));
    }

    /** A text without what it says of brackets. */
    private String withoutBrackets(String text) {
        String outside = ASIDE.matcher(text)
                .replaceAll(aside -> speaksOfSecond(aside.group(1)) ? "" : Matcher.quoteReplacement(aside.group()));
        return speaksOfBrackets(outside)
                ? Sentences.rules(outside)
                        .filter(sentence -> !speaksOfBrackets(sentence))
                        .collect(Collectors.joining(" "))
                : outside;
    }

    private boolean speaksOfSecond(String aside) {
        return beginsWithPart(aside) || speaksOfBrackets(aside) || saysAnotherAlone(aside);
    }

    private static Grid firstAlone(Grid grid, Function<String, Optional<BigDecimal>> first) {
        boolean any = grid.cellsThat(
                        cell -> cell.isText() && first.apply(cell.text()).isPresent())
                .findAny()
                .isPresent();
        return !any
                ? grid
                : grid.changed(cell -> first.apply(cell.isText() ? cell.text() : "")
                        .map(cell::sayingNumber)
                        .orElse(cell));
    }
}
