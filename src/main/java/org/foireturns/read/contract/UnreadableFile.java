package org.foireturns.read.contract;

import java.util.Locale;

/**
 * A file that a reader refuses. The message is ours alone: what a library says of the file may quote its cells, so only
 * the library's exception type and stack trace are kept.
 */
public final class UnreadableFile extends Exception {
    private final Reason reason;
    private final long most;

    public UnreadableFile(Reason reason) {
        this(reason, 0);
    }

    /**
     * A file beyond a limit.
     *
     * @param most what the limit allows, in the unit of the reason's words
     */
    public UnreadableFile(Reason reason, long most) {
        super(reason.name());
        this.reason = reason;
        this.most = most;
    }

    public UnreadableFile(Reason reason, Throwable cause) {
        super(reason.name() + " " + cause.getClass().getName());
        this.reason = reason;
        this.most = 0;
        setStackTrace(cause.getStackTrace());
    }

    public Reason reason() {
        return reason;
    }

    /** What the limit allows that the file is beyond; 0 when it is refused for something else. */
    public long most() {
        return most;
    }

    /** Why the file cannot be read, to complete "Could not open it:". */
    public String words() {
        return reason.words(most);
    }

    /** Why a file cannot be read. */
    public enum Reason {
        PASSWORD("it needs a password"),
        CERTIFICATE("it is locked so that only the holder of a certificate can open it"),
        WRONG_PASSWORD("the password that the settings name does not open it"),
        DAMAGED("it is damaged or was cut off on its way"),
        BOOK_MISSING("the part that lists its sheets is missing from it"),
        LETTER_MISSING("the part that holds its text is missing from it"),
        PART_MISSING("the part that holds its sheets is missing from it"),
        SHEET_MISSING("a sheet that it lists is missing from it"),
        TEXTS_MISSING("the part that holds the words of its cells is missing from it"),
        TEXT_MISSING("a cell refers to a text that the file does not hold"),
        LOOKS_MISSING("the part that tells dates and percentages from other numbers is missing from it"),
        LOOK_MISSING("a cell refers to a number format that the file does not hold, so that its number may be a date"),
        CELL_TWICE("it gives the same cell or row twice"),
        CELL_OUTSIDE("one of its cells lies outside of any sheet"),
        OLD_CELL("one of its cells is stored as Excel 2 did, which no version from Excel 97 on does"),
        UNSAFE("it is built in a way that could harm the computer"),
        UNCLOSED_QUOTE("a quotation mark is opened and not closed, so rows would run into each other"),
        TORN_NUMBERS(
                "commas part its columns and stand in its numbers too, so that nobody can tell one from the other"),
        TOO_WIDE("one of its lines has more columns than any spreadsheet"),
        TOO_LONG("it has more lines than any spreadsheet"),
        NOT_TEXT("its letters are in no encoding that we know"),
        EXCEL_2("it was saved by Excel 2, which is too old for us to read"),
        EXCEL_3("it was saved by Excel 3, which is too old for us to read"),
        EXCEL_4("it was saved by Excel 4, which is too old for us to read"),
        EXCEL_95("it was saved by Excel 5 or 95, which is too old for us to read"),
        WORD_95("it was saved by Word 6 or 95, which is too old for us to read"),
        CUT_OVER_PAGES(
                "it is a sheet wider than its paper, cut over pages side by side, so that heads and rows are torn"),
        CUT_WORDS("it is a print of a sheet whose columns are too narrow for their words, so that nobody can tell what"
                + " its numbers count"),
        PICTURE_OF_TEXT("its pages are pictures without text, such as a scanner makes"),
        UNSUPPORTED("no reader of ours opens files of its kind"),
        READER_BROKEN("our reader breaks down on it"),

        FILE_TOO_LARGE("it is larger than %,d MB", "foi.read.file-megabytes"),
        PART_TOO_LARGE("one of its parts unpacks to more than %,d MB", "foi.read.unpacked-megabytes"),
        PACKED_TOO_TIGHT(
                "it is packed suspiciously well: one of its parts unpacks to more than %,d times its size",
                "foi.read.ratio"),
        TOO_MANY_PARTS("it is made of more than %,d parts", "foi.read.parts"),
        TOO_DEEP("it is built more than %,d levels deep", "foi.read.depth"),
        TOO_MANY_CELLS("it holds more than %,d cells", "foi.read.cells"),
        TOO_MANY_REPEATS("it says more than %,d cells once and means them many times", "foi.read.repeats"),
        TOO_MANY_MERGES("it merges cells more than %,d times", "foi.read.cells"),
        TOO_MANY_TEXTS("it lists more than %,d texts for its cells", "foi.read.cells"),
        TOO_MUCH_TEXT("it holds more than %,d characters", "foi.read.characters"),
        TEXT_TOO_LONG("one of its cells or names holds more than %,d characters", "foi.read.text-length"),
        TOO_SLOW("reading it takes more than %,d seconds of the computer's work", "foi.read.seconds"),
        STUCK("reading it did not end within %,d seconds", "foi.read.wait-seconds"),
        TOO_MUCH_MEMORY("reading it needs more than %,d MB of memory", "foi.read.heap-megabytes"),
        RUN_TOO_SMALL(
                "it holds more than the %,d MB of memory that this run may give to one file",
                "the memory of the run (java -Xmx)"),
        UNDERSTANDING_TOO_SLOW(
                "understanding it takes more than %,d seconds of the computer's work", "foi.read.understand-seconds"),
        TABLES_TOO_MUCH_WORK(
                "it holds more than %,d cells that are in no list of offences, too many to be looked at together"),
        TABLES_TOO_LARGE(
                "it holds more than %,d cells that are in no list of offences, for which this run has no memory",
                "the memory of the run (java -Xmx)");

        private final String words;
        private final String setting;

        Reason(String words) {
            this(words, "");
        }

        Reason(String words, String setting) {
            this.words = words;
            this.setting = setting;
        }

        private String words(long most) {
            return String.format(Locale.ROOT, words, most);
        }

        /** The setting that the file is beyond; empty when no setting would let it in. */
        public String setting() {
            return setting;
        }
    }
}
