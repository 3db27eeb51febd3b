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

/** Writes the outcomes of one block, each kind into its own table and with the number of cells it accounts for. */
final class OutcomeWriter {
    private final NamedSql tables;

    OutcomeWriter(NamedSql tables) {
        this.tables = tables;
    }

    void write(StoredBlock block) {
        write(block.reading(), block.number(), block.before(), block.outcomes());
        propose(block);
    }

    void write(StoredRows rows) {
        write(rows.reading(), rows.block(), rows.before(), rows.outcomes());
    }

    /** Writes what no outcome is: what cells would count that hang on a question. */
    private void propose(StoredBlock block) {
        List<Row> rows = new ArrayList<>();
        for (Proposed proposed : block.proposed()) {
            Row key = key(block.reading(), block.number(), rows.size());
            rows.add(ObservationRow.addTo(key, proposed.observation())
                    .with("code", proposed.code())
                    .with("asked", proposed.asked()));
        }
        tables.insert("proposed", rows);
    }

    /**
     * Writes outcomes under the number of their block.
     *
     * @param before how many that do not count were written before
     */
    void write(String reading, int block, int before, List<? extends Outcome> outcomes) {
        Batch batch = new Batch(reading, block, before);
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
        tables.insert("observation", batch.observations);
        tables.insert("answer", batch.answers);
        tables.insert("rejected", batch.rejected);
        tables.insert("rejected_reason", batch.reasons);
    }

    void cells(String reading, String sheet, int block, CellOutcome outcome, int cells) {
        if (cells > 0) {
            tables.insert(
                    "cell_outcome",
                    Row.of("reading", reading)
                            .with("sheet", sheet)
                            .with("block", block)
                            .with("outcome", outcome.id())
                            .with("cells", cells));
        }
    }

    /** The rows of one block, in the order of its outcomes. */
    private static final class Batch {
        private final String reading;
        private final int block;
        private final int before;
        private final List<Row> observations = new ArrayList<>();
        private final List<Row> answers = new ArrayList<>();
        private final List<Row> rejected = new ArrayList<>();
        private final List<Row> reasons = new ArrayList<>();

        Batch(String reading, int block, int before) {
            this.reading = reading;
            this.block = block;
            this.before = before;
        }

        void add(Observation seen, int cells) {
            observations.add(ObservationRow.addTo(next(observations).with("cells", cells), seen));
        }

        void add(Answer answer, int cells) {
            Row row = next(answers)
                    .with("cells", cells)
                    .with("request", answer.request())
                    .with("force", answer.force())
                    .with(answer.period())
                    .with("measure", answer.measure())
                    .with("answer", answer.value())
                    .with("victim_gender", answer.victimGender().id());
            answers.add(ObservationRow.addSource(row, answer.provenance()));
        }

        /** Cells that do not count, with every reason. */
        void add(CellOutcome outcome, Place place, int cells, List<Outcome.Reason> why, @Nullable Gap gap) {
            int ordinal = before + rejected.size();
            rejected.add(key(reading, block, ordinal)
                    .with("outcome", outcome.id())
                    .with("cells", cells)
                    .with(place)
                    .withGap(gap));
            for (int i = 0; i < why.size(); i++) {
                Outcome.Reason reason = why.get(i);
                reasons.add(key(reading, block, ordinal)
                        .with("reason", i)
                        .with("code", reason.code())
                        .with("label", reason.column())
                        .with(reason.place())
                        .with("message", reason.message())
                        .with("fix", reason.fix()));
            }
        }

        private Row next(List<Row> rows) {
            return key(reading, block, rows.size());
        }
    }

    private static Row key(String reading, int block, int ordinal) {
        return Row.of("reading", reading).with("block", block).with("ordinal", ordinal);
    }
}
