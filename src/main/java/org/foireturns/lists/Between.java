package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ListCountDiffers;
import org.jspecify.annotations.Nullable;

/** What the lines between the rows of a list say of the rows below or above them. */
final class Between {
    private final ListWords words;
    private final String asked;
    private final Stated stated;
    private @Nullable Period period;
    private @Nullable String force;
    private final HeadingGender genders = new HeadingGender();
    private final HeadingPlatform platforms = new HeadingPlatform();
    private boolean ofTheOffence = true;
    private boolean cancelled;
    private boolean ofSuspects;
    private final Tally rows = new Tally();
    /** As the rows, but an offence with several of them counts once. */
    private final Tally offences = new Tally();

    private int sinceSum;
    private int below;
    private boolean exact = true;
    private int sums;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param above the lines over the heads, of which the last may be the first heading: "FEMALE VICTIMS", "Snapchat"
     */
    Between(List<Label> above, ListWords words, String asked, Stated stated) {
        this.words = words;
        this.asked = asked;
        this.stated = stated;
        Label nearest = above.isEmpty() ? null : above.get(above.size() - 1);
        Reading first = nearest == null ? Reading.NOTHING : words.read(nearest.text());
        if (nearest != null && isGender(first)) {
            heading(nearest.cell());
        } else if (nearest != null) {
            platforms.heading(nearest.cell(), first);
        }
    }

    /** Whether a line says a gender, or that it is unknown, with or without how many these are, and no more. */
    private static boolean isGender(Reading reading) {
        boolean unknown = reading.says(Fact.Unknown.class)
                && reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.VICTIM_GENDER);
        return reading.whole()
                && (unknown || reading.says(Fact.OfGender.class))
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfGender
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.Number
                                || (unknown && (fact instanceof Fact.Unknown || fact instanceof Fact.Names)));
    }

    /** Takes a heading: what it says holds for the rows below it, until another says something else of the same. */
    void heading(Cell cell) {
        rows.heading();
        offences.heading();
        Reading reading = words.read(cell.text());
        DayCells.period(reading, stated).ifPresent(said -> period = said);
        reading.one(Fact.OfForce.class).ifPresent(said -> force = said.id());
        genders.heading(reading, cell.text(), below);
        platforms.heading(cell, reading);
        below = 0;
        standing(cell.text(), reading);
        boolean other =
                reading.all(Fact.Beside.class).anyMatch(beside -> beside.axis().equals("offence"));
        if (reading.says(Fact.OfOffence.class) || other) {
            ofTheOffence =
                    reading.all(Fact.OfOffence.class).anyMatch(said -> said.id().equals(asked));
        }
    }

    /** "Cancelled" and "Suspects" hold until another heading says what is counted: "Crimes", "Victims", "Recorded". */
    private void standing(String text, Reading reading) {
        boolean crossedOut = Cells.cancelled(text, words);
        boolean suspects = reading.whole() && reading.facts().size() == 1 && Roles.ofSuspect(reading);
        if (crossedOut
                || suspects
                || reading.says(Fact.Counts.class)
                || reading.says(Fact.OfOffence.class)
                || reading.says(Fact.Standing.class)) {
            cancelled = crossedOut;
            ofSuspects = suspects;
        }
    }

    /**
     * @param number how many the row stands for; below 0 when it does not say exactly
     * @param again whether an earlier row is of the same offence
     */
    void record(int number, boolean again) {
        exact &= number >= 0;
        rows.add(number);
        offences.add(again ? 0 : number);
        sinceSum += number;
        below++;
    }

    /**
     * Compares a number with that of the rows, or of what they stand for, that it may count. It is the only one of its
     * line: "Total | 126", "All | All | All | 126".
     */
    void sum(RawRecord row, @Nullable Integer said, Place place) {
        boolean only = row.cells().size() <= 2
                || row.cells().stream()
                                .filter(cell -> Cells.whole(cell) != null)
                                .count()
                        == 1;
        if (said != null && exact && only) {
            if (!rows.fits(said) && !offences.fits(said)) {
                findings.add(
                        new ListCountDiffers(place, said, sums == 0 ? "" + rows.all : sinceSum + " or " + rows.all));
            }
        }
        sums++;
        sinceSum = 0;
        rows.sum();
        offences.sum();
    }

    /** How many were counted by now, at the sums and since the last heading. */
    private static final class Tally {
        private int all;
        private int sinceHeading;
        /** What they came to where a sum stood, so that one of several sums is known as well. */
        private final Set<Integer> atSums = new HashSet<>(Set.of(0));

        void heading() {
            sinceHeading = 0;
        }

        void add(int number) {
            all += number;
            sinceHeading += number;
        }

        void sum() {
            atSums.add(all);
        }

        boolean fits(int said) {
            return atSums.contains(all - said) || said == sinceHeading;
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    Optional<String> force() {
        return Optional.ofNullable(force);
    }

    /** The gender that the headings give a row, in the place of a column of genders. */
    HeadingGender genders() {
        return genders;
    }

    /** The platform that they give it, in the place of a column of platforms. */
    HeadingPlatform platforms() {
        return platforms;
    }

    /** What the heading of a platform over a row says; an offence that names two stands below both. */
    String section(RawRecord row) {
        Cell heading = platforms.over(row.row());
        return heading == null ? "" : heading.text();
    }

    boolean ofTheOffence() {
        return ofTheOffence;
    }

    /** Whether the rows are of crimes that were cancelled. */
    boolean cancelled() {
        return cancelled;
    }

    /** Whether they are about suspects. */
    boolean ofSuspects() {
        return ofSuspects;
    }
}
