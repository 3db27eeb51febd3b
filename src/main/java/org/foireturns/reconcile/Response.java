package org.foireturns.reconcile;

/**
 * How a force answered one question of a request.
 *
 * @param question {@code total victim_gender victim_age platform youngest-victim}
 * @param section of the Act when it was refused, else empty
 * @param file the return that answers, empty when there is none
 */
public record Response(String request, String force, String question, Status status, String section, String file) {
    /** The same with another status. */
    public Response as(Status other) {
        return new Response(request, force, question, other, section, file);
    }

    /** From a full answer to none. */
    public enum Status {
        ANSWERED("answered"),
        PART("part"),
        REFUSED("refused"),
        NOT_HELD("not held"),
        /** The force says that there is nothing to tell. */
        NIL("nil"),
        /** There is no answer, and its day has not passed; or somebody decided that it is still to come. */
        AWAITED("awaited"),
        /** There is no answer, and its day has passed. */
        OVERDUE("overdue"),
        /** Somebody decided that no answer will come. */
        CLOSED("no answer"),
        /** A return without an answer, or no return by a day that nobody set. */
        NONE("none");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** As written in output files. */
        public String words() {
            return words;
        }
    }
}
