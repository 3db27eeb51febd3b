package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Recent;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** Reads ages of victims. A blank one is unknown. */
final class AgeCells {
    /** A later year is one in which the list may have been typed, and no age. */
    private static final int OLDEST_CHILD = 19;

    /** No child is as old: such a number stands for something that only the file, or the force, can tell. */
    static final int FIRST_CODE = 90;

    private static final int MONTHS = 12;
    /** "13/14" under ages is a child of 13 or 14, and no year. */
    private static final Pattern EITHER = Pattern.compile("([0-9]{1,2}) ?/ ?([0-9]{1,2})");

    /** "13y 4m": a child of 13. */
    private static final Pattern YEARS_AND_MONTHS =
            Pattern.compile("(?i)([0-9]{1,2}) ?y(?:rs?)?[ ,]*([0-9]{1,2}) ?m(?:ths?)?");
    /** "14.8": a child of 14, whether eight tenths or eight months are meant. */
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,2})[.,][0-9]");
    /** "B: 10-13": an entry of a list of choices. */
    private static final Pattern LETTERED = Pattern.compile("\\p{L}[:.)] *([0-9].*)");

    private static final Pattern LANGUAGES = Pattern.compile("\\s*[/\\n]\\s*");

    private final ListWords words;
    private final Map<String, String> key;
    /** What texts say that stand again and again: each is understood once. */
    private final Recent<List<AgeReading>> texts = new Recent<>(text -> agesOf(text, false));

    private final Recent<List<AgeReading>> numbers = new Recent<>(text -> agesOf(text, true));

    /** @param key what the codes of the list stand for */
    AgeCells(ListWords words, Map<String, String> key) {
        this.words = words;
        this.key = key;
    }

    /** Every age of a cell; one that is unknown when it is blank, and none that is an age when it says none. */
    List<AgeReading> of(@Nullable Cell cell) {
        if (cell == null) {
            return List.of(new AgeReading.Age(VictimAge.UNKNOWN));
        }
        if (cell.kind() != CellKind.DATE || key.containsKey(CodeKey.entry(Axis.VICTIM_AGE, cell.text()))) {
            return (cell.isNumber() ? numbers : texts).of(cell.text());
        }
        return List.of(Stream.ofNullable(bandOf(cell))
                .<AgeReading>map(AgeReading.Age::new)
                .findFirst()
                .orElse(new AgeReading.NoAge()));
    }

    private List<AgeReading> agesOf(String typed, boolean number) {
        String meaning = key.get(CodeKey.entry(Axis.VICTIM_AGE, typed));
        if (meaning != null) {
            return ages(words.read(meaning), meaning);
        }
        Integer whole = completedYears(typed);
        if (whole != null || number) {
            return List.of(whole == null ? new AgeReading.NoAge() : age(whole));
        }
        List<Integer> several = words.joints().numbers(typed);
        return several.isEmpty()
                ? ages(words.read(typed), typed)
                : several.stream().map(AgeCells::age).toList();
    }

    private static @Nullable Integer completedYears(String typed) {
        Matcher decimal = DECIMAL.matcher(typed.strip());
        return decimal.matches() ? Integer.valueOf(decimal.group(1)) : Cells.whole(typed);
    }

    /** 10-11 that a spreadsheet turned into 10 November; null when the day is no such band. */
    static @Nullable VictimAge bandOf(Cell cell) {
        var date = cell.date();
        if (date == null) {
            return null;
        }
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear() % 100;
        if (day == 1 && year > month && year <= OLDEST_CHILD) {
            return VictimAge.band(month, year);
        }
        if (day < month) {
            return VictimAge.band(day, month);
        }
        return month < day ? VictimAge.band(month, day) : null;
    }

    private static AgeReading age(int years) {
        return years < FIRST_CODE ? new AgeReading.Age(VictimAge.years(years)) : new AgeReading.NoAge();
    }

    /** "13 yrs 4 mths" is 13; "8 months" alone, or weeks, are left to be asked about. */
    private static Optional<AgeReading> withMonths(Reading reading) {
        List<Fact> facts = reading.facts().stream()
                .filter(fact -> !(fact instanceof Fact.OfGender))
                .toList();
        boolean period =
                facts.stream().anyMatch(fact -> fact instanceof Fact.Names names && names.axis() == Axis.PERIOD);
        if (!period || !reading.whole()) {
            return Optional.empty();
        }
        boolean yearsFirst = facts.size() == 3
                && facts.get(0) instanceof Fact.OfAge age
                && age.age().from() == age.age().to()
                && facts.get(1) instanceof Fact.Number number
                && number.value() < MONTHS
                && facts.get(2) instanceof Fact.Names;
        return Optional.of(yearsFirst ? new AgeReading.Age(((Fact.OfAge) facts.get(0)).age()) : new AgeReading.NoAge());
    }

    /** The ages of a text that is no plain number. */
    private List<AgeReading> ages(Reading reading, String typed) {
        if (words.withholding().in(typed, reading) || ListWords.opensUnknown(reading)) {
            return List.of(new AgeReading.Age(VictimAge.UNKNOWN));
        }
        Matcher lettered = LETTERED.matcher(typed.strip());
        Optional<AgeReading> one = inAFormOfItsOwn(typed.strip());
        if (one.isEmpty() && lettered.matches()) {
            return ages(words.read(lettered.group(1)), lettered.group(1));
        }
        return one.or(() -> withMonths(reading)).map(List::of).orElseGet(() -> said(reading, typed));
    }

    /** "13/14" and "13y 4m", which the same signs and letters would make something else of anywhere but under ages. */
    private static Optional<AgeReading> inAFormOfItsOwn(String text) {
        Matcher either = EITHER.matcher(text);
        if (either.matches() && Integer.parseInt(either.group(2)) == Integer.parseInt(either.group(1)) + 1) {
            return Optional.of(new AgeReading.Age(
                    VictimAge.band(Integer.parseInt(either.group(1)), Integer.parseInt(either.group(2)))));
        }
        Matcher old = YEARS_AND_MONTHS.matcher(text);
        return old.matches() && Integer.parseInt(old.group(2)) < MONTHS
                ? Optional.of(age(Integer.parseInt(old.group(1))))
                : Optional.empty();
    }

    /** The ages that a text says; the one in brackets may say the same again, as in "9 (nine)". */
    private List<AgeReading> said(Reading reading, String typed) {
        List<AgeReading> said = new ArrayList<>();
        reading.facts().forEach(fact -> {
            if (fact instanceof Fact.OfAge age) {
                said.add(new AgeReading.Age(age.age()));
            } else if (fact instanceof Fact.Number number) {
                said.add(age(number.value()));
            }
        });
        if (!reading.whole() || !reading.facts().stream().allMatch(AgeCells::mayStandBesideAges)) {
            return List.of(new AgeReading.NoAge());
        }
        if (said.isEmpty()) {
            return List.of(
                    Cells.saysNothing(reading, typed) ? new AgeReading.Age(VictimAge.UNKNOWN) : new AgeReading.NoAge());
        }
        boolean twice = said.size() == 2 && said.get(0).equals(said.get(1));
        if (twice && (typed.contains("(") || inTwoLanguages(typed))) {
            return List.of(said.get(0));
        }
        return said.size() == 1 || joined(typed, said.size()) ? said : List.of(new AgeReading.NoAge());
    }

    private static boolean mayStandBesideAges(Fact fact) {
        return fact instanceof Fact.OfAge
                || fact instanceof Fact.Number
                || fact instanceof Fact.OfGender
                || fact instanceof Fact.Unknown
                || fact instanceof Fact.Names
                || fact instanceof Fact.Counts;
    }

    /** "16 ac uwch / 16 and over": the same in other words; "16 oed / 16 oed" are two children. */
    private static boolean inTwoLanguages(String typed) {
        String[] halves = LANGUAGES.split(typed.strip(), -1);
        return halves.length == 2
                && Arrays.stream(halves).allMatch(half -> half.chars().anyMatch(Character::isLetter))
                && !halves[0].equalsIgnoreCase(halves[1]);
    }

    /** "14yrs & 13yrs", and not "2 aged 13" or "12 (now 13)": as many parts as ages, with one in each. */
    private boolean joined(String typed, int ages) {
        List<String> parts = words.joints().victims(typed.strip());
        return parts.size() == ages
                && parts.stream()
                        .map(words::read)
                        .allMatch(part -> part.facts().stream()
                                        .filter(fact -> fact instanceof Fact.OfAge || fact instanceof Fact.Number)
                                        .count()
                                == 1);
    }
}
