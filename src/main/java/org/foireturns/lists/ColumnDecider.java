package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/** Decides what a column holds by its head and by what stands below it. */
final class ColumnDecider {
    private static final int MOST_CODES = 12;
    private static final int FEWEST_MARKS = 3;
    /** No force counts as many offences in one number; larger ones under "Offence" are references. */
    private static final int MOST_COUNTED = 10_000;

    private final Head head;
    private final Profile cells;
    private final boolean leftmost;

    private ColumnDecider(Head head, Profile cells, boolean leftmost) {
        this.head = head;
        this.cells = cells;
        this.leftmost = leftmost;
    }

    /** @param leftmost whether it is the first column, as one that numbers the rows is */
    static ColumnKind kind(Head head, Profile cells, boolean leftmost) {
        if (cells.filled == 0) {
            return head.platform().isPresent() ? ColumnKind.PLATFORM_FLAG : ColumnKind.EMPTY;
        }
        return new ColumnDecider(head, cells, leftmost).decide();
    }

    private ColumnKind decide() {
        if (cells.nearlyAll(cells.withheld) && !countsRows()) {
            return ColumnKind.WITHHELD;
        }
        if (cells.roles() || (head.is("role") && cells.mayBeRoles())) {
            return ColumnKind.ROLE;
        }
        if (head.ofOthers() && !head.names(Axis.PLATFORM)) {
            return head.beside("officer") ? ColumnKind.OTHER : ColumnKind.SUSPECT;
        }
        if (head.is("birth") && !cells.most(cells.ages)) {
            return ColumnKind.BIRTH;
        }
        if (head.isAny("status", "cancelled", "counted")) {
            return ColumnKind.STATUS;
        }
        if (head.isMeasure() && !ticked()) {
            return ColumnKind.MEASURE;
        }
        ColumnKind dated = DateColumn.kind(head, cells);
        if (dated != null) {
            return dated;
        }
        if (head.isPeriod() && cells.most(cells.wholes) && !ticked()) {
            return ColumnKind.MEASURE;
        }
        if (cells.filled > 1 && cells.forces == cells.filled && cells.distinct() == 1) {
            // "REF_AREA" over the code of the one force in each row.
            return ColumnKind.FORCE;
        }
        boolean beside = head.platform().isPresent() ? head.besideMore() : head.besideAny();
        boolean platforms = head.beside(Fact.Beside.MARKER) && cells.platforms > 0 && cells.most(cells.platforms);
        if (beside && !platforms && !head.is("reference") && !head.names(Axis.OFFENCE) && !namesPlatform()) {
            return ColumnKind.OTHER;
        }
        ColumnKind flagged = flagged();
        if (flagged != null) {
            return flagged;
        }
        ColumnKind victims = VictimColumn.kind(head, cells);
        if (victims != null) {
            return victims;
        }
        return number() && !codes() ? counted() : words();
    }

    /** Whether its numbers are codes of offences: those that we know among few others, "7117" beside "8610". */
    private boolean codes() {
        boolean few = cells.nearlyAll(cells.ids) && cells.distinct() <= MOST_CODES;
        return !head.is("reference") && (cells.most(cells.offences) || (few && cells.offences * 10 > cells.filled));
    }

    private boolean namesPlatform() {
        return head.names(Axis.PLATFORM) && !cells.most(cells.marks);
    }

    /** Whether hardly anything but marks stands in it, and at most the number of them at its end. */
    private boolean ticked() {
        return cells.nearlyAll(cells.marks) || (cells.marks >= FEWEST_MARKS && cells.filled == cells.marks + 1);
    }

    /** A tick under a gender, a band of ages or the name of a platform, or a mark under any other head. */
    private @Nullable ColumnKind flagged() {
        boolean ofVictims = head.counts(Unit.VICTIMS) && !head.is("count") && cells.aboveOne == 0;
        if (ticked() && head.age().isPresent() && (!head.countsAny() || ofVictims)) {
            return ColumnKind.AGE_FLAG;
        }
        if (ticked() && head.flaggedGender().isPresent() && !head.isAny("count", "sequence")) {
            boolean numbers = cells.nearlyAll(cells.wholes);
            return numbers ? ColumnKind.COUNT_OF_GENDER : ColumnKind.GENDER_FLAG;
        }
        if (head.names(Axis.VICTIM_GENDER) || head.names(Axis.VICTIM_AGE)) {
            return null;
        }
        if (ticked() && head.platform().isPresent() && !head.names(Axis.PERIOD)) {
            return ColumnKind.PLATFORM_FLAG;
        }
        if (!cells.nearlyAll(cells.marks)) {
            return null;
        }
        boolean counts = (cells.nearlyAll(cells.wholes) || cells.nearlyAll(cells.standIns))
                && (head.isAny("count", "sequence")
                        || head.countsAny()
                        || head.gender().isPresent());
        return counts ? null : ColumnKind.OTHER;
    }

    /** Whether it holds numbers; below a head that counts they may all be hidden. */
    private boolean number() {
        return cells.most(cells.wholes)
                || (cells.wholes > 0 && cells.most(cells.wholes + cells.ranges))
                || (countsRows() && cells.most(cells.wholes + cells.ranges + cells.standIns));
    }

    private boolean countsRows() {
        return head.is("count") || (head.countsAny() && !head.names(Axis.OFFENCE));
    }

    private ColumnKind counted() {
        boolean numbers = leftmost ? cells.countsUp() : cells.runsFromOne();
        if (numbers && cells.beginsAgain() && !cells.repeats()) {
            return ColumnKind.SEQUENCE;
        }
        if ((namesOffences() && (ids() || cells.countsUp())) || (isUnit() && ids() && namesEach())) {
            return ColumnKind.REFERENCE;
        }
        boolean counts = head.isAny("count", "sequence", "recorded")
                || head.countsAny()
                || head.reading().says(Fact.Whole.class);
        if (numbers && (counts || head.wordless())) {
            return cells.repeats() || isUnit() ? ColumnKind.REFERENCE : ColumnKind.SEQUENCE;
        }
        if (head.gender().isPresent() && (counts || head.reading().facts().size() == 1)) {
            return ColumnKind.COUNT_OF_GENDER;
        }
        if (head.platform().isPresent() || head.unknown() || head.age().isPresent()) {
            return ColumnKind.MEASURE;
        }
        if (!counts || head.besideAny() || namesYears()) {
            return head.names(Axis.PLATFORM) || head.names(Axis.OFFENCE) ? words() : ColumnKind.OTHER;
        }
        return head.counts(Unit.VICTIMS) ? ColumnKind.COUNT_OF_VICTIMS : ColumnKind.COUNT_OF_OFFENCES;
    }

    /** "Year of report" over 23 and 24, "REC_MTH" over 4 and 5: times that nobody reads, and no counts of reports. */
    private boolean namesYears() {
        List<Fact> facts = head.reading().facts();
        return !facts.isEmpty()
                && (facts.get(0).equals(new Fact.Names(Axis.PERIOD)) || (head.names(Axis.PERIOD) && !head.countsAny()))
                && !head.reading().says(Fact.Whole.class)
                && !head.is("count");
    }

    /** "Crime number", and not "Count of crime number". */
    private boolean namesOffences() {
        return head.is("reference") && !head.is("count") && !head.reading().says(Fact.Whole.class);
    }

    /** Whether the head is nothing but "Offence" or "Crime". */
    private boolean isUnit() {
        return head.counts(Unit.OFFENCES) && !head.isAny("count");
    }

    /** Whether numbers are too large to be counts, or go up by one as no counts do. */
    private boolean namesEach() {
        return cells.largest() >= MOST_COUNTED || cells.countsUp();
    }

    private boolean ids() {
        return cells.nearlyAll(cells.ids) && cells.aboveOne > 0;
    }

    private ColumnKind words() {
        if (namesOffences() || (isUnit() && cells.nearlyAll(cells.ids) && cells.offences == 0)) {
            return ColumnKind.REFERENCE;
        }
        if (head.names(Axis.OFFENCE) || cells.offences * 2 > cells.filled || (number() && codes())) {
            return ColumnKind.OFFENCE;
        }
        if (head.names(Axis.PLATFORM) || cells.platforms * 5 > cells.filled * 2) {
            boolean words = cells.some(cells.longs) || (cells.namesFewPlatforms() && cells.wholes == 0);
            return words ? ColumnKind.FREE_TEXT : ColumnKind.PLATFORM;
        }
        if (cells.most(cells.forces) && head.names(Axis.FORCE)) {
            return ColumnKind.FORCE;
        }
        if (cells.some(cells.longs) && cells.platforms > 0) {
            return ColumnKind.FREE_TEXT;
        }
        return isUnit() && cells.nearlyAll(cells.ids) ? ColumnKind.REFERENCE : ColumnKind.OTHER;
    }
}
