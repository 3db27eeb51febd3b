package org.foireturns.read.screen;

/** The places of a file in which something may travel that nobody meant to send. */
public enum Check {
    HIDDEN_SHEET(Answer.SET_ASIDE),
    CACHED_SOURCE(Answer.SET_ASIDE),
    HIDDEN_TEXT(Answer.SET_ASIDE),
    HIDDEN_ROWS_COLS(Answer.ASK),
    EXTERNAL_CACHE(Answer.ASK),
    COMMENTS(Answer.ASK),
    EMBEDDED_OR_ACTIVE(Answer.ASK),
    CHART_CACHE(Answer.ASK),
    INVISIBLE_CELLS(Answer.ASK),
    NUMBER_BEHIND_FORMAT(Answer.ASK),
    RECORD_LEVEL(Answer.ASK),
    IDENTIFIER(Answer.SET_ASIDE),
    SIZE_ANOMALY(Answer.ASK),
    PROPERTIES(Answer.ASK),
    LOCAL_PATH(Answer.ASK),
    UNSAFE_CONTAINER(Answer.SET_ASIDE);

    private final Answer usual;

    Check(Answer usual) {
        this.usual = usual;
    }

    /** What is done when the settings say nothing. */
    public Answer usual() {
        return usual;
    }

    /** What is done about a sighting. */
    public enum Answer {
        /** The file is set aside unread. */
        SET_ASIDE,
        /** The file is read, and the officer is asked. */
        ASK,
        /** Nothing: somebody decided that it does not matter here. */
        PASS
    }
}
