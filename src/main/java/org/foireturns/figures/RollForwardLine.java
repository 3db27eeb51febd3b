package org.foireturns.figures;

import org.jspecify.annotations.Nullable;

/**
 * One line on the way from the last run's figure to this run's.
 *
 * @param figure the id by which lineage names it
 * @param file whose cells moved it; empty for a line about the figure as a whole
 * @param cells how many cells moved it
 * @param lower the figure, or by how much its least value moved
 * @param upper the same of the most it can be; null when nothing bounds it before or after
 */
public record RollForwardLine(
        String figure,
        Step step,
        String file,
        int cells,
        long lower,
        @Nullable Long upper) {
    /** What a line says, in the order in which they are added. */
    public enum Step {
        LAST("last figure"),
        RULES("other rules, lists or decisions"),
        WITHDRAWN("withdrawn return"),
        RESENT("changed cells of a return sent again"),
        REREAD("cells read differently"),
        NEW("new return"),
        THIS("this figure"),
        RESIDUE("residue");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** As written in output files. */
        public String words() {
            return words;
        }
    }
}
