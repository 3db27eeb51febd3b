package org.foireturns.meaning;

import java.util.Set;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;

/** Axes beside the ones asked, by what their presence means. */
final class Subjects {
    /** Shares of counts, which stand beside these. */
    static final String PERCENTAGE = "percentage";

    private static final String SCALED = "scaled";

    /** Suspects are counted otherwise than victims, whatever else a label says of them. */
    static final String SUSPECT = "suspect";

    /**
     * Who used a platform, and who wrote it down: over a table of platforms they make it none about other people.
     * "Means used by offender, where the OIC recorded it".
     */
    static final Set<String> OF_PLATFORMS = Set.of(SUSPECT, "officer");

    /** The subject of tables of a part of the offences, beside the one of them all. */
    static final String PART = "a part of the offences";

    /** Parts of a force, or what a line of forces holds beside these. */
    static final String AREA = "area";

    /** The subject of counts of an offence that was not asked about. */
    static final String ANOTHER_OFFENCE = "another offence";

    /** Where something happened; in a line of ages a place describes them: "School leaving age (16 and over)". */
    static final String PLACE = "location";

    /**
     * The subject of figures of others, such as "England and Wales": in a line of forces they are totals over these.
     */
    static final String COMPARISON = "comparison";

    /** Records that are no longer counted. */
    static final String CANCELLED = "cancelled";

    /** The subject of numbers before something is taken off, and of what is taken off. */
    static final String DEDUCTED = "figures before deductions, and the deductions";

    /** The subject of lines that split another one by something else than was asked. */
    static final String SPLIT = "a split that was not asked for";

    /** The subject of ticks beside numbers. */
    static final String TICKS = "ticks beside the figures";

    /** A column or table of these holds no counts at all. */
    static final Set<String> MEASURES = Set.of(PERCENTAGE, "change", "rate", "estimate", "cumulative", "cost", "check");
    /** What a title may say that its numbers are, and no label: "forecast", "target". */
    static final Set<String> NO_COUNTS = Set.of("estimate", "rate", "cumulative", "cost");
    /** A table that is said to be about these counts something else than was asked. */
    static final Set<String> TABLES =
            Set.of("outcome", "ethnicity", SUSPECT, "officer", PLACE, "relationship", CANCELLED, COMPARISON);

    /** The subject of numbers that only put rows in order or tell them apart, and of remarks. */
    static final String ROWS = "the order of rows";

    /** The subject of the same months of several years together: "Q1" beside "All" below these years. */
    static final String SAME_MONTHS = "the same months of several years together";

    /** The subject of years under a head that names ages: "Year of birth". */
    static final String BIRTHS = "birth";

    /** The subject of totals over several forces. */
    static final String FORCES = "several forces together";

    /** The subject of totals that leave those out of whom something is not known. */
    static final String KNOWN = "totals of what is known alone";

    /** The subject of figures that stand in one table twice. */
    static final String TWICE = "figures that stand there already";

    /** The subject of other offences and of groups of offences that are named by their sort alone. */
    static final String OFFENCES = "offence";

    /** The subject of victims by platform beside the offences by platform. */
    static final String VICTIMS_BESIDE = "victims, beside the offences";

    /** The subject of how often platforms are named altogether. */
    static final String MENTIONS = "mentions of all platforms";

    /** The subject of figures before which others of the same meaning stand, by their labels. */
    static final String EARLIER = "an earlier figure";

    /** The subject of figures instead of which the officer chose another one of the same meaning. */
    static final String NOT_CHOSEN = "a figure that was decided not to stand";

    /** The subject of totals that are withheld in one table and told in another. */
    static final String WITHHELD = "totals that stand elsewhere in full";

    /** The subject of lines that are the sums of others of their table. */
    static final String SUMS = "sums of lines that stand there too";

    /** The subject of a gender that stands beside the age of the youngest victim. */
    static final String YOUNGEST_GENDER = "the gender of the youngest victim";

    /** The subject of the signs of a key and what they stand for. */
    static final String KEY = "the key of signs";

    /**
     * Whether words of an axis beside the ones asked make a title one of a part of the offences, as a place or a team
     * does: shares do not, and what names other offences is read as that.
     */
    static boolean ofPart(String axis) {
        return !MEASURES.contains(axis) && !OFFENCES.equals(axis);
    }

    private Subjects() {}

    /** Whether a text says that figures are to be multiplied: "Figures shown in tens". */
    static boolean scaled(Reading reading) {
        return reading.all(Fact.Beside.class).anyMatch(beside -> beside.axis().equals(SCALED));
    }
}
