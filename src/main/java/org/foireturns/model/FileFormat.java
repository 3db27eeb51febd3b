package org.foireturns.model;

/** What a file is by its content, whatever its name says. */
public enum FileFormat {
    XLSX("Excel workbook", true),
    XLSB("Excel binary workbook", true),
    XLS("Excel 97-2003 workbook", true),
    ODS("OpenDocument spreadsheet", true),
    CSV("delimited text", true),
    ENCRYPTED("password-protected file", true),
    WORD("Word document", false),
    PRESENTATION("presentation", false),
    PDF("PDF document", false),
    EMAIL("e-mail message", false),
    WEB_PAGE("web page", false),
    IMAGE("picture", false),
    ARCHIVE("archive", false),
    DAMAGED("damaged file", false),
    EMPTY("empty file", false),
    UNKNOWN("file of a kind we do not know", false);

    private final String words;
    private final boolean spreadsheet;

    FileFormat(String words, boolean spreadsheet) {
        this.words = words;
        this.spreadsheet = spreadsheet;
    }

    /** The format in an officer's words. */
    public String words() {
        return words;
    }

    /** Whether a reader of ours may open it; one with a password when it is known. */
    public boolean spreadsheet() {
        return spreadsheet;
    }
}
