package org.foireturns.job;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Block;
import org.foireturns.model.Outcome;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ListDecision;
import org.foireturns.store.StoredRows;

/**
 * A list while it is decided in parts. What its rows come to hangs on all of them, so that a list that was broken off
 * is decided from its first row again; but what was stored of it stays and is not stored twice.
 */
final class ListAtHand {
    /** Lines of one part; as many parts as one transaction takes are some thousand lines. */
    static final int LINES = 200;

    private final String reading;
    private final int number;
    private final Optional<ListDecision> list;
    private int steps;
    private int rejected;

    /**
     * A list from its first row on.
     *
     * @param number of the list in its file
     * @param list empty when it is decided all at once
     */
    ListAtHand(String reading, int number, Optional<ListDecision> list) {
        this.reading = reading;
        this.number = number;
        this.list = list;
    }

    /** How many parts come before the one that ends a block. */
    static int parts(Block block) {
        return block instanceof Block.RecordList list ? Math.max(0, list.mostLines() - 1) / LINES : 0;
    }

    /** Whether it is the block of a number. */
    boolean is(int block) {
        return number == block;
    }

    /** The rows of one part that do not count; those of the parts before it were stored. */
    StoredRows rows(int step) {
        goTo(step);
        int before = rejected;
        return new StoredRows(reading, number, before, next());
    }

    /** What is left after so many parts; empty when nothing was decided in parts. */
    Optional<BlockOutcome> end(int step) {
        goTo(step);
        return list.map(ListDecision::end);
    }

    /** How many of its rows do not count so far. */
    int rejected() {
        return rejected;
    }

    private void goTo(int step) {
        while (steps < step) {
            next();
        }
    }

    private List<Outcome> next() {
        List<Outcome> rows = list.map(rest -> rest.next(LINES)).orElse(List.of());
        steps++;
        rejected += rows.size();
        return rows;
    }
}
