package org.foireturns.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;

/** What stands in a column, over a sample of its rows: how many cells read as what. */
final class Profile {
    /** A longer text is a sentence. */
    private static final int LONG = 60;

    private static final int MOST_CODES = 4;
    private static final int MOST_ROLES = 12;
    /** Among so many victims some are of ten years or more. */
    private static final int SEVERAL = 7;

    private static final int ENOUGH = 3;
    private static final Pattern PLAIN_DAY =
            Pattern.compile("(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?");

    private static final Pattern CODED = Pattern.compile("\\p{Lu}{1,5}[ /-]?[0-9]{4,}");

    int filled;
    int days;
    int serials;
    /** Days that everybody reads alike: stored as dates, or in digits with the year in four. */
    int plainDays;

    final PeriodTexts periods = new PeriodTexts();
    int wholes;
    int aboveOne;
    int ages;
    int bands;
    int yearsOld;
    int genders;
    /** A gender beside an age that is not known. */
    int agesUntold;

    int unknowns;
    int withheld;
    int platforms;
    int offences;
    int forces;
    int marks;
    int yes;
    int longs;
    int ids;
    /** Letters and a long number, as names of offences are: "IML 1740000". */
    int coded;

    int cancelled;
    int victimRoles;
    int suspectRoles;
    int severalAges;
    int ranges;
    /** Texts that stand in the place of a count: a sign, a number in brackets or in words, "withheld". */
    int standIns;

    private final NumberRun run = new NumberRun();
    private final Set<String> different = new HashSet<>();
    private final Set<Integer> besideGenders = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();

    static Profile of(Collection<Cell> cells, ListWords words) {
        Profile profile = new Profile();
        cells.forEach(cell -> profile.add(cell, words));
        return profile;
    }

    private void add(Cell cell, ListWords words) {
        filled++;
        different.add(cell.text());
        shapes.add(Cells.shape(cell.text()));
        switch (cell.kind()) {
            case DATE -> {
                days++;
                plainDays++;
            }
            case NUMBER -> number(cell, words);
            case TEXT -> text(cell.text(), words);
            default -> {}
        }
    }

    private void number(Cell cell, ListWords words) {
        Integer whole = Cells.whole(cell);
        if (words.isMark(cell.text())) {
            marks++;
            yes += words.yes(cell.text()) ? 1 : 0;
        }
        if (Cells.serial(cell) != null) {
            serials++;
        }
        if (whole == null) {
            ids += Cells.digits(cell.text()) >= ENOUGH ? 1 : 0;
            return;
        }
        wholes++;
        aboveOne += whole > 1 ? 1 : 0;
        ages += whole >= 0 && whole <= 100 ? 1 : 0;
        ids += Cells.digits(cell.text()) >= ENOUGH ? 1 : 0;
        Reading reading = words.read(cell.text());
        periods.add(reading);
        offences(reading);
        run.add(whole);
    }

    private void text(String typed, ListWords words) {
        Reading reading = words.read(typed);
        if (words.isMark(typed)) {
            marks++;
            yes += words.yes(typed) ? 1 : 0;
        }
        boolean spaced = typed.strip().chars().anyMatch(Character::isWhitespace);
        longs += typed.length() > LONG ? 1 : 0;
        ids += !spaced && Cells.digits(typed) >= ENOUGH ? 1 : 0;
        coded += CODED.matcher(typed.strip()).matches() ? 1 : 0;
        days += reading.one(Fact.Day.class).isPresent() && reading.whole() ? 1 : 0;
        plainDays += PLAIN_DAY.matcher(typed.strip()).matches() || PeriodTexts.isYear(reading) ? 1 : 0;
        periods.add(reading);
        boolean left = words.withholding().in(typed, reading);
        standIns += left || StandIns.is(typed, reading) ? 1 : 0;
        withheld += left ? 1 : 0;
        unknowns += left || ListWords.unknown(reading) ? 1 : 0;
        genders += reading.says(Fact.OfGender.class) ? 1 : 0;
        agesUntold += reading.says(Fact.OfGender.class) && reading.says(Fact.Unknown.class) ? 1 : 0;
        platforms += reading.says(Fact.OfPlatform.class) ? 1 : 0;
        offences(reading);
        forces += reading.says(Fact.OfForce.class) && reading.whole() ? 1 : 0;
        cancelled += Cells.cancelled(typed, words) ? 1 : 0;
        victimRoles += Roles.ofVictim(reading) ? 1 : 0;
        suspectRoles += Roles.ofSuspect(reading) ? 1 : 0;
        ages(reading, typed, words);
    }

    private void offences(Reading reading) {
        boolean other =
                reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals("offence"));
        offences += other || reading.says(Fact.OfOffence.class) ? 1 : 0;
    }

    private void ages(Reading reading, String typed, ListWords words) {
        if (!words.joints().numbers(typed).isEmpty()) {
            severalAges++;
            return;
        }
        VictimAge age = reading.one(Fact.OfAge.class).map(Fact.OfAge::age).orElse(null);
        long numbers = reading.all(Fact.Number.class).count();
        if (age != null && age.known()) {
            ages++;
            bands += age.from() == age.to() ? 0 : 1;
            yearsOld += age.from() == age.to() ? 1 : 0;
            ranges += age.from() <= 1 && age.to() <= 10 ? 1 : 0;
        } else if (numbers == 1 && (reading.facts().size() == 1 || reading.says(Fact.OfGender.class))) {
            ages++;
            if (reading.says(Fact.OfGender.class)) {
                reading.one(Fact.Number.class).ifPresent(number -> besideGenders.add(number.value()));
            }
            Integer whole = Cells.whole(typed);
            if (whole != null) {
                wholes++;
                aboveOne += whole > 1 ? 1 : 0;
                run.add(whole);
            }
        } else if (numbers > 1 && numbers == reading.facts().size()) {
            severalAges++;
        }
    }

    /** Whether a key explains every text of the column. */
    boolean explained(Predicate<String> code) {
        return different.stream().map(String::strip).allMatch(code);
    }

    /** Whether few of the cells that say anything name a platform that the list knows. */
    boolean namesFewPlatforms() {
        return platforms * 5 < filled - unknowns;
    }

    /** Whether there are several numbers and none of them is likely the age of whom somebody writes to. */
    boolean numbersLikeCodes() {
        return filled >= SEVERAL && nearlyAll(wholes) && run.noneGrown();
    }

    /** Whether a text has letters, digits and signs in the order in which some cell of the sample has them. */
    boolean shapedLike(String text) {
        return shapes.contains(Cells.shape(text));
    }

    /** Whether the numbers beside genders are more than codes of them would be. */
    boolean numbersVary() {
        return besideGenders.size() > MOST_CODES;
    }

    boolean most(int count) {
        return count * 5 > filled * 3;
    }

    boolean nearlyAll(int count) {
        return count * 10 >= filled * 9;
    }

    boolean some(int count) {
        return count * 5 > filled;
    }

    /** Whether few short words say of each row's person whether it is a victim or a suspect. */
    boolean roles() {
        boolean few = longs == 0 && distinct() <= MOST_ROLES;
        return few && Math.min(victimRoles, suspectRoles) > 0 && most(victimRoles + suspectRoles);
    }

    int distinct() {
        return different.size();
    }

    boolean nearlyAllDifferent() {
        return filled > 1 && distinct() * 10 >= filled * 9;
    }

    /** Whether the numbers go up by one, or stay for a row. */
    boolean countsUp() {
        return wholes > 1 && nearlyAll(wholes) && run.countsUp();
    }

    int zeros() {
        return run.zeros();
    }

    /** The largest of its whole numbers. */
    int largest() {
        return run.largest();
    }

    boolean repeats() {
        return run.repeats();
    }
}
