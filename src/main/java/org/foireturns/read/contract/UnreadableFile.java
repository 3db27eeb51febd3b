package org.foireturns.read.contract;

/**
 * A file that a reader refuses. The message is ours alone: what a library says of the file may quote its cells, so only
 * the library's exception type and stack trace are kept.
 */
public final class UnreadableFile extends Exception {
    private final Reason reason;

    public UnreadableFile(Reason reason) {
        super(reason.words());
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, Throwable cause) {
        super(reason.words() + " (" + cause.getClass().getName() + ")");
        this.reason = reason;
        setStackTrace(cause.getStackTrace());
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read. The words complete "Could not open it:". */
    public enum Reason {
        PASSWORD("it needs a password"),
        DAMAGED("it is damaged or was cut off on its way"),
        PART_MISSING("a sheet that it lists is missing from it"),
        TEXT_MISSING("a cell refers to a text that the file does not hold"),
        CELL_TWICE("it gives the same cell or row twice"),
        TOO_BIG("it holds more than we can read safely"),
        TEXT_TOO_LONG("a cell holds more text than Excel allows"),
        UNSAFE("it is built in a way that could harm the computer"),
        UNCLOSED_QUOTE("a quotation mark is opened and not closed, so rows would run into each other"),
        NOT_TEXT("its letters are in no encoding that we know"),
        TOO_OLD("it was saved by Excel 95 or an earlier version"),
        BINARY_WORKBOOK("it is an Excel binary workbook (.xlsb); ask for it as .xlsx"),
        UNSUPPORTED("no reader of ours opens files of its kind");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
