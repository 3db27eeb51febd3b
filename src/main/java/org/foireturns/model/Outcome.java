package org.foireturns.model;

import java.util.List;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/** What became of one candidate. */
public sealed interface Outcome {
    /** How many non-blank cells this outcome accounts for: 1 for a value cell, a row's cells for a list. */
    int cells();

    /** Valid in the common schema. */
    record Accepted(Observation observation, int cells) implements Outcome {}

    /** A total that the force wrote, kept to check against and never added to its parts. */
    record Total(Observation observation, int cells) implements Outcome {}

    /** An answer that is no count. */
    record Answered(Answer answer, int cells) implements Outcome {}

    /**
     * Broke at least one rule; counts for nothing.
     *
     * @param gap what a breakdown lacks for it; null when it may be no part of any
     */
    record Rejected(
            Place place,
            List<Reason> reasons,
            int cells,
            @Nullable Gap gap) implements Outcome {
        public Rejected(Place place, List<Reason> reasons, int cells) {
            this(place, reasons, cells, null);
        }

        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rejection has a reason");
            }
        }

        /** The same with what a breakdown lacks for it. */
        public Rejected leaving(@Nullable Gap left) {
            return new Rejected(place, reasons, cells, left);
        }
    }

    /** Understood and left out: a percentage beside its count, a count of another offence. */
    record SetAside(Place place, Reason why, int cells) implements Outcome {}

    /**
     * Why a candidate was rejected, or a cell left out.
     *
     * @param code of the finding that says so
     * @param column the column's label as typed, empty when it has none
     * @param place of the one cell that is at fault
     */
    record Reason(String code, String column, Place place, String message, String fix) {
        /** What a finding says, of the cell at a place. */
        public static Reason of(Finding finding, Place place) {
            return of(finding, "", place);
        }

        /** What a finding says, of the cell at a place in a column of a list. */
        public static Reason of(Finding finding, String column, Place place) {
            return new Reason(finding.code(), column, place, finding.message(), finding.fix());
        }

        /** What a finding said once its sentences were written, of what stands at a place. */
        public static Reason of(FindingLine said, Place place) {
            return new Reason(said.code(), "", place, said.message(), said.fix());
        }

        /** The same of another place. */
        public Reason at(Place other) {
            return new Reason(code, column, other, message, fix);
        }
    }
}
