package org.foireturns.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One FOI question sent to many forces.
 *
 * @param offence id of the offence asked about, such as {@code 71/17}
 * @param periods asked for, ascending; empty when open to all
 * @param questions the breakdowns asked for; {@code TOTAL} is always among them
 * @param youngestVictim whether the youngest victim was asked for
 * @param forces ids of the forces asked; empty when nobody said
 * @param described false for a folder that no request file describes
 * @param reference by which letters name it
 */
public record Request(
        String id,
        String title,
        String offence,
        List<Period> periods,
        Set<Dimension> questions,
        boolean youngestVictim,
        List<String> forces,
        @Nullable LocalDate sent,
        @Nullable LocalDate due,
        boolean described,
        String reference) {
    /** The request of files that lie directly in the input folder. */
    public static final String UNASSIGNED = "unassigned";

    public Request {
        periods = List.copyOf(periods);
        questions = Set.copyOf(questions);
        forces = List.copyOf(forces);
    }

    /** A request whose reference is its id. */
    public Request(
            String id,
            String title,
            String offence,
            List<Period> periods,
            Set<Dimension> questions,
            boolean youngestVictim,
            List<String> forces,
            @Nullable LocalDate sent,
            @Nullable LocalDate due,
            boolean described) {
        this(id, title, offence, periods, questions, youngestVictim, forces, sent, due, described, id);
    }

    /** Whether its answers were due before a day; one without a due date is never over. */
    public boolean isOver(LocalDate day) {
        return due != null && due.isBefore(day);
    }

    /** Whether another request on the same offence was due after this one. */
    public boolean isFollowedBy(Request other) {
        return due != null && other.due != null && offence.equals(other.offence) && due.isBefore(other.due);
    }

    /** A request that nobody described: open to all periods and forces. */
    public static Request open(String id, String offence) {
        return new Request(id, id, offence, List.of(), Set.of(Dimension.values()), false, List.of(), null, null, false);
    }
}
