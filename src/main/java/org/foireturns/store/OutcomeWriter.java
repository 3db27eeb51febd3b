package org.foireturns.store;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Answer;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the outcomes of one block, each kind into its own table and with the number of cells it accounts for. */
final class OutcomeWriter {
    private static final String KEY = "reading, block, ordinal, ";

    private final JdbcTemplate jdbc;

    OutcomeWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(StoredBlock block) {
        write(block.reading(), block.number(), block.outcomes());
        propose(block);
    }

    /** Writes what no outcome is: what cells would count that hang on a question. */
    private void propose(StoredBlock block) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Proposed proposed : block.proposed()) {
            Columns key = Columns.of(block.reading(), block.number(), rows.size());
            rows.add(ObservationRow.addTo(key, proposed.observation())
                    .add(proposed.code(), proposed.asked())
                    .row());
        }
        jdbc.batchUpdate(Columns.insert("proposed", KEY + ObservationRow.COLUMNS + ", code, asked"), rows);
    }

    /** Writes outcomes under the number of their block. */
    void write(String reading, int block, List<? extends Outcome> outcomes) {
        Batch batch = new Batch(reading, block);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted accepted) {
                batch.add(accepted.observation(), accepted.cells());
            } else if (outcome instanceof Outcome.Total total) {
                batch.add(total.observation(), total.cells());
            } else if (outcome instanceof Outcome.Answered answered) {
                batch.add(answered.answer(), answered.cells());
            } else if (outcome instanceof Outcome.Rejected rejected) {
                batch.add(CellOutcome.REJECTED, rejected.place(), rejected.cells(), rejected.reasons(), rejected.gap());
            } else if (outcome instanceof Outcome.SetAside left) {
                batch.add(CellOutcome.SET_ASIDE, left.place(), left.cells(), List.of(left.why()), null);
            }
        }
        jdbc.batchUpdate(Columns.insert("observation", KEY + "cells, " + ObservationRow.COLUMNS), batch.observations);
        jdbc.batchUpdate(
                Columns.insert(
                        "answer",
                        KEY
                                + "cells, request, force, period_start, period_end, measure, answer, victim_gender, sheet, cell, text"),
                batch.answers);
        jdbc.batchUpdate(
                Columns.insert("rejected", KEY + "outcome, cells, " + Columns.PLACE + ", " + Columns.GAP),
                batch.rejected);
        jdbc.batchUpdate(
                Columns.insert("rejected_reason", KEY + "reason, code, label, " + Columns.PLACE + ", message, fix"),
                batch.reasons);
    }

    void cells(String reading, String sheet, int block, CellOutcome outcome, int cells) {
        if (cells > 0) {
            jdbc.update(
                    Columns.insert("cell_outcome", "reading, sheet, block, outcome, cells"),
                    reading,
                    sheet,
                    block,
                    outcome.id(),
                    cells);
        }
    }

    /** The rows of one block, in the order of its outcomes. */
    private static final class Batch {
        private final String reading;
        private final int block;
        private final List<Object[]> observations = new ArrayList<>();
        private final List<Object[]> answers = new ArrayList<>();
        private final List<Object[]> rejected = new ArrayList<>();
        private final List<Object[]> reasons = new ArrayList<>();

        Batch(String reading, int block) {
            this.reading = reading;
            this.block = block;
        }

        void add(Observation seen, int cells) {
            observations.add(ObservationRow.addTo(key(observations.size()).add(cells), seen)
                    .row());
        }

        void add(Answer answer, int cells) {
            answers.add(key(answers.size())
                    .add(cells, answer.request(), answer.force())
                    .add(answer.period())
                    .add(answer.measure(), answer.value(), answer.victimGender().id())
                    .add(ObservationRow.source(answer.provenance()))
                    .row());
        }

        /** Cells that do not count, with every reason. */
        void add(CellOutcome outcome, Place place, int cells, List<Outcome.Reason> why, @Nullable Gap gap) {
            int ordinal = rejected.size();
            rejected.add(
                    key(ordinal).add(outcome.id(), cells).add(place).addGap(gap).row());
            for (int i = 0; i < why.size(); i++) {
                Outcome.Reason reason = why.get(i);
                reasons.add(key(ordinal)
                        .add(i, reason.code(), reason.column())
                        .add(reason.place())
                        .add(reason.message(), reason.fix())
                        .row());
            }
        }

        private Columns key(int ordinal) {
            return Columns.of(reading, block, ordinal);
        }
    }
}
