package org.foireturns.legend;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PartNotes;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Quarters that a return explains: its heads are written out, as a quarter with a year may be one of a calendar or of a
 * financial year, and one without any may be the number of a question.
 *
 * <pre>
 * 2024 Q2 | 2024 Q3      is April to June 2024 | July to September 2024
 * 21      | 22
 * Quarters are calendar quarters. Or: Q1 = January to March, Q2 = April to June, Q3 = July to September, Q4 = October to December
 *
 * Q1 | Q2 | Q3 | Q4      is April to June 2024 | ... | January to March 2025
 * By quarter (Q1 = April to June 2024)
 * </pre>
 */
final class ToldQuarters implements WritingOut {
    /** "Q1" may be the number of a question: fewer in one row are no quarters. */
    private static final int FEWEST = 3;

    private static final int MONTHS = 3;
    private static final int YEAR = 12;
    private static final String CALENDAR = "calendar_quarters";
    private static final String FINANCIAL = "financial_quarters";

    private final Grammar grammar;
    private final QuarterHeads heads;
    private final QuartersOfMonths ofMonths;
    private final Pattern told;
    private final Pattern calendar;
    private final Pattern financial;

    /** @param notes words of notes by their key */
    ToldQuarters(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.heads = new QuarterHeads(grammar);
        this.ofMonths = new QuartersOfMonths(grammar);
        this.calendar = PartNotes.words(notes.getOrDefault(CALENDAR, List.of()), grammar);
        this.financial = PartNotes.words(notes.getOrDefault(FINANCIAL, List.of()), grammar);
        String means = grammar.anyOf(
                new Term(NoteTerm.MEANS, "plainly"), new Term(NoteTerm.MEANS, ""), new Term(PeriodTerm.YEAR_IS, ""));
        String to = grammar.anyOf(new Term(TextTerm.TO, ""));
        this.told = grammar.pattern("(?i)\\bQ([1-4])\\s*(?:" + means + ")\\s*([\\p{L}.]+\\s*(?:" + to
                + "|\u2013)\\s*[\\p{L}.]+(?:\\s+20[0-9]{2})?)");
    }

    /** What a return tells of its quarters: the first month of its first quarter, and its year where it is told. */
    private static final class Told {
        private final TreeMap<Integer, YearMonth> firstWithYear = new TreeMap<>();
        private final TreeMap<Integer, Integer> firstOfAny = new TreeMap<>();

        void add(int quarter, int month) {
            firstOfAny.merge(Math.floorMod(month - 1 - MONTHS * (quarter - 1), YEAR) + 1, 1, Integer::sum);
        }

        void add(int quarter, YearMonth month) {
            add(quarter, month.getMonthValue());
            YearMonth first = month.minusMonths((long) MONTHS * (quarter - 1));
            firstWithYear.put(first.getYear() * YEAR + first.getMonthValue(), first);
        }

        /** The first month of the first quarter; 0 where none is told, or several. */
        int month() {
            return firstOfAny.size() == 1 ? firstOfAny.firstKey() : 0;
        }

        @Nullable
        YearMonth first() {
            return firstWithYear.size() == 1 && firstOfAny.size() == 1
                    ? firstWithYear.firstEntry().getValue()
                    : null;
        }
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        Told quarters = new Told();
        workbook.grids().stream()
                .flatMap(grid -> grid.tellingCellsThat(this::tells))
                .forEach(cell -> tell(cell.text(), quarters));
        workbook.grids().stream()
                .flatMap(grid -> ofMonths.in(grid).stream())
                .forEach(first -> quarters.add(first.quarter(), first.month()));
        return quarters.month() == 0 ? workbook : workbook.changed(grid -> writtenOut(grid, quarters));
    }

    private boolean tells(Cell cell) {
        return cell.isText()
                && (told.matcher(cell.text()).find()
                        || calendar.matcher(cell.text()).find()
                        || financial.matcher(cell.text()).find());
    }

    private void tell(String text, Told into) {
        if (calendar.matcher(text).find()) {
            into.add(1, Month.JANUARY.getValue());
        }
        if (financial.matcher(text).find()) {
            into.add(1, Month.APRIL.getValue());
        }
        Matcher quarters = told.matcher(text);
        while (quarters.find()) {
            Reading reading = grammar.read(quarters.group(2));
            int quarter = Integer.parseInt(quarters.group(1));
            if (!reading.whole() || reading.facts().size() != 1) {
                continue;
            }
            Fact fact = reading.facts().get(0);
            if (fact instanceof Fact.PartOfYear part && Math.floorMod(part.last() - part.first(), YEAR) == MONTHS - 1) {
                into.add(quarter, part.first());
            } else if (fact instanceof Fact.OfPeriod period && isQuarter(period.period())) {
                into.add(quarter, YearMonth.from(period.period().start()));
            }
        }
    }

    private static boolean isQuarter(Period period) {
        return YearMonth.from(period.start()).plusMonths(MONTHS - 1).equals(YearMonth.from(period.end()));
    }

    private Grid writtenOut(Grid grid, Told quarters) {
        Map<Address, String> meant = new HashMap<>();
        heads.in(grid).forEach(head -> {
            int first = quarters.month() + MONTHS * (head.quarter() - 1);
            // Of a year that begins in April, the year of its last quarter is the next one, or it is not.
            if (first + MONTHS - 1 <= YEAR) {
                meant.put(head.address(), name(first) + " to " + name(first + MONTHS - 1) + " " + head.year());
            }
        });
        lines(heads.bareIn(grid).toList())
                .forEach(bare -> meant.put(bare.address(), written(bare, quarters) + bare.mark()));
        return grid.saying(meant);
    }

    /** Quarters without a year that are no questions: of one letter, those of which several share a row or a column. */
    private static Stream<QuarterHeads.Bare> lines(List<QuarterHeads.Bare> bare) {
        return bare.stream()
                .filter(one -> !one.isLetter()
                        || bare.stream()
                                        .filter(other -> other.address().row()
                                                == one.address().row())
                                        .count()
                                >= FEWEST
                        || bare.stream()
                                        .filter(other -> other.address().column()
                                                == one.address().column())
                                        .count()
                                >= FEWEST);
    }

    private static String written(QuarterHeads.Bare bare, Told quarters) {
        YearMonth first = quarters.first();
        if (first == null) {
            int month = (quarters.month() - 1 + MONTHS * (bare.quarter() - 1)) % YEAR + 1;
            return name(month) + " to " + name(month + MONTHS - 1);
        }
        YearMonth begin = first.plusMonths((long) MONTHS * (bare.quarter() - 1));
        return begin.atDay(1) + " - " + begin.plusMonths(MONTHS - 1).atEndOfMonth();
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
