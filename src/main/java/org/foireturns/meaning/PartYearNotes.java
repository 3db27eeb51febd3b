package org.foireturns.meaning;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PartNotes;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Notes that numbers of a year are of a part of it alone: "April to December 2024 only", "2024/25 covers the nine
 * months to 31 December".
 */
final class PartYearNotes {

    /** The tokens of "2024 / 25" behind "year". */
    private static final int LONGEST_YEAR = 4;

    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_MARKED = 3;

    private final Grammar grammar;

    private final NoteWords words;
    private final PartNotes partNotes;
    private final NotesByMark marks;
    private final SheetsNamed sheets;

    private final List<PartOfYearNote> parts = new ArrayList<>();

    /** @param sheets names of the sheets of the return, of one of which a note may speak */
    PartYearNotes(NotesByMark marks, Set<String> sheets, Grammar grammar, NoteWords words) {
        this.sheets = new SheetsNamed(sheets);
        this.marks = marks;
        this.grammar = grammar;
        this.words = words;
        this.partNotes = new PartNotes(grammar, words.lists());
    }

    /** Looks at its sentences, and the parts of one: what follows a semicolon says why, and speaks of other days. */
    void look(Note note) {
        int before = parts.size();
        List<String> sentences = Sentences.andParts(note.text().text());
        for (String sentence : sentences) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() >= (note.bound() ? SHORTEST_MARKED : SHORTEST)) {
                look(sentence, reading, note);
            }
        }
        if (parts.size() == before && sentences.stream().anyMatch(words::saysDaysLeftOut)) {
            // "The system went live on 14 November 2022. What was in the old one cannot be searched."
            sentences.stream()
                    .filter(words::mayTellPartOfYear)
                    .flatMap(sentence -> DaysLeftOut.in(grammar.read(sentence), null).stream())
                    .limit(1)
                    .forEach(day -> parts.add(PartOfYearNote.of(note, null, day)));
        }
    }

    /** What a sentence says of all of a year that is counted, so that it can be proposed. */
    private void look(String sentence, Reading reading, Note note) {
        int before = parts.size();
        hear(sentence, reading, note);
        PartNotes.Part told = parts.size() == before ? null : partNotes.part(sentence);
        for (int i = before; told != null && i < parts.size(); i++) {
            parts.set(i, parts.get(i).telling(told));
        }
    }

    private void hear(String sentence, Reading reading, Note note) {
        List<String> named = sheets.in(sentence);
        List<Period> years = PartsOfYears.years(reading).stream()
                .filter(PartYearNotes::isYear)
                .toList();
        Period year = years.size() == 1 ? years.get(0) : null;
        List<? extends Fact> within = partsIn(reading, year);
        Fact part = within.size() == 1 ? within.get(0) : null;
        boolean only = words.saysOnly(sentence);
        boolean bound = note.bound();
        if (years.size() < 2 && within.size() > 1 && only && (bound || note.speaksOf() != null)) {
            // "2022/23: April to December 2022 only, as January to March 2023 cannot be counted": no whole year.
            parts.add(PartOfYearNote.of(note, year, null));
        }
        Optional<Fact.Day> leftOut = words.saysDaysLeftOut(sentence) ? DaysLeftOut.in(reading, year) : Optional.empty();
        if (leftOut.isPresent()) {
            parts.add(PartOfYearNote.of(note, year, leftOut.get()));
            return;
        }
        if (years.size() > 1 || within.size() > 1) {
            return;
        }
        boolean partOfYear = words.saysPartOfYear(sentence);
        boolean says = year != null
                ? part != null && (only || partOfYear) && inside(part, year)
                : part != null
                        && (says(part, only, partOfYear, bound)
                                || (!named.isEmpty() && partOfYear && part instanceof Fact.Day));
        boolean saysNoWhole =
                part == null && partOfYear && only && (bound || year != null) && !tellsYearInWords(reading);
        if (says || saysNoWhole) {
            PartOfYearNote told = PartOfYearNote.of(note, year, part);
            told = words.saysThisTable(sentence) ? told.inTable(note.tableAbove()) : told;
            // "The extract for Table A starts on 1 July 2024" on a cover speaks of the sheet that is called so.
            parts.addAll(
                    named.isEmpty()
                            ? List.of(told)
                            : named.stream().map(told::onSheet).toList());
        }
    }

    /** "12 months to March 2025" is a year, and its words say nothing of a part of it. */
    private static boolean tellsYearInWords(Reading reading) {
        return reading.phrases().stream()
                .anyMatch(phrase -> phrase.fact() instanceof Fact.OfPeriod told
                        && told.period().lastsAYear()
                        && phrase.end() - phrase.first() > LONGEST_YEAR);
    }

    /**
     * Whether a note that names no year says that a part of one is all there is: "April to June only"; behind a mark or
     * in a comment also "the figure covers 1 July 2024 to 31 March 2025".
     */
    private static boolean says(Fact part, boolean only, boolean partOfYear, boolean marked) {
        boolean days = part instanceof Fact.OfPeriod;
        return only ? marked || days : marked && days && partOfYear;
    }

    /** Twelve months that end with a year, and not with a day within it as in "the period to 28 February 2025". */
    private static boolean isYear(Period period) {
        return period.end().getMonth() == Month.MARCH || period.end().getMonth() == Month.DECEMBER;
    }

    /** The periods within a year that a sentence tells; else its months without a year; else its days. */
    private static List<? extends Fact> partsIn(Reading reading, @Nullable Period year) {
        List<Fact.OfPeriod> periods = reading.all(Fact.OfPeriod.class)
                .filter(fact -> !fact.period().lastsAYear())
                .distinct()
                .toList();
        List<Fact.PartOfYear> months =
                reading.all(Fact.PartOfYear.class).distinct().toList();
        return !periods.isEmpty() ? periods : !months.isEmpty() ? months : days(reading, year);
    }

    /** The days that a sentence tells; one without a year is that of the year that it names. */
    private static List<Fact.Day> days(Reading reading, @Nullable Period year) {
        Stream<Fact.Day> ofYear = reading.all(Fact.DayOfYear.class)
                .flatMap(told -> Stream.ofNullable(year).map(of -> new Fact.Day(lastIn(of, told.day()))));
        Stream<Fact.Day> ends = reading.all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .filter(period -> period.lastsAYear() && !isYear(period))
                .map(period -> new Fact.Day(period.end()));
        List<Fact.Day> all = Stream.of(reading.all(Fact.Day.class), ends, ofYear)
                .flatMap(days -> days)
                .distinct()
                .toList();
        List<Fact.Day> within =
                all.stream().filter(day -> !beginsYear(day.date())).toList();
        return within.isEmpty() ? all : within;
    }

    /** "From 1 April 2024 to 31 December 2024" tells of one day within a year. */
    private static boolean beginsYear(LocalDate day) {
        return day.getDayOfMonth() == 1 && (day.getMonth() == Month.APRIL || day.getMonth() == Month.JANUARY);
    }

    private static LocalDate lastIn(Period year, MonthDay day) {
        LocalDate last = day.atYear(year.end().getYear());
        return last.isAfter(year.end()) ? day.atYear(year.start().getYear()) : last;
    }

    private static boolean inside(Fact part, Period year) {
        if (part instanceof Fact.OfPeriod period) {
            return year.contains(period.period());
        }
        return !(part instanceof Fact.Day day)
                || (year.contains(day.date()) && !day.date().equals(year.end()));
    }

    /** Why a number is no answer for its period: a note says that a part of it is counted alone; or null. */
    @Nullable
    Doubt doubt(Meant value, String sheet) {
        return doubts(value, sheet, parts.stream()).findFirst().orElse(null);
    }

    /** Whether one of them is a note. */
    boolean tell(NotePlace note) {
        return parts.stream().anyMatch(part -> part.where().equals(note));
    }

    /** Whether one note says so. */
    boolean doubt(Meant value, String sheet, NotePlace note) {
        return doubts(value, sheet, parts.stream().filter(part -> part.where().equals(note)))
                .findAny()
                .isPresent();
    }

    private Stream<Doubt> doubts(Meant value, String sheet, Stream<PartOfYearNote> of) {
        Period period = value.period();
        return period == null
                ? Stream.empty()
                : of.filter(part -> part.sheet() == null || sheet.equals(part.sheet()))
                        .filter(part -> part.only() == null
                                || part.only().contains(value.cell().address()))
                        .filter(part -> part.year() == null || period.contains(part.year()))
                        .filter(part -> marks.govern(part.mark(), value))
                        .flatMap(part -> Stream.ofNullable(part.doubt(period)));
    }
}
