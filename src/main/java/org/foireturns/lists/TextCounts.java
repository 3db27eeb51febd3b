package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.VictimAge;

/**
 * How many cells of a column read as what, as far as their texts say. A text says the same in every cell, so that what
 * it says is found out once and then counted: "F, 13" is a gender and an age.
 */
class TextCounts {
    /** A longer text is a sentence. */
    private static final int LONG = 60;

    private static final int ENOUGH = 3;
    private static final Pattern PLAIN_DAY =
            Pattern.compile("(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?");

    private static final Pattern CODED = Pattern.compile("\\p{Lu}{1,5}[ /-]?[0-9]{4,}");

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

    /** Its whole numbers. */
    final List<Integer> numbers = new ArrayList<>(0);

    final Set<Integer> besideGenders = new HashSet<>();
    final Set<String> shapes = new HashSet<>();

    /** Of one text, wherever it stands. */
    static TextCounts of(String text, ListWords words) {
        TextCounts counts = new TextCounts();
        counts.shapes.add(Cells.shape(text));
        counts.text(text, words);
        return counts;
    }

    final void add(TextCounts text) {
        days += text.days;
        plainDays += text.plainDays;
        periods.add(text.periods);
        wholes += text.wholes;
        aboveOne += text.aboveOne;
        ages += text.ages;
        bands += text.bands;
        yearsOld += text.yearsOld;
        genders += text.genders;
        agesUntold += text.agesUntold;
        unknowns += text.unknowns;
        withheld += text.withheld;
        platforms += text.platforms;
        offences += text.offences;
        forces += text.forces;
        marks += text.marks;
        yes += text.yes;
        longs += text.longs;
        ids += text.ids;
        coded += text.coded;
        cancelled += text.cancelled;
        victimRoles += text.victimRoles;
        suspectRoles += text.suspectRoles;
        severalAges += text.severalAges;
        ranges += text.ranges;
        standIns += text.standIns;
        besideGenders.addAll(text.besideGenders);
        shapes.addAll(text.shapes);
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

    final void offences(Reading reading) {
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
                this.numbers.add(whole);
            }
        } else if (numbers > 1 && numbers == reading.facts().size()) {
            severalAges++;
        }
    }
}
