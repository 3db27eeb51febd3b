package org.foireturns.model;

/** What a file is by its content, whatever its name says. */
public enum FileFormat {
    XLSX("an Excel workbook", true),
    XLSB("an Excel binary workbook", true),
    XLS("an Excel 97-2003 workbook", true),
    ODS("an OpenDocument spreadsheet", true),
    CSV("delimited text", true),
    PLAIN_LETTER("a letter in plain text", true),
    ENCRYPTED("a password-protected file", true),
    WORD("a Word document", true),
    WORD_97("a Word 97-2003 document", true),
    RICH_TEXT("a rich text document", true),
    ODT("an OpenDocument text", true),
    PRESENTATION("a presentation", false),
    PDF("a PDF document", true),
    EMAIL("an e-mail message", true),
    WEB_PAGE("a web page", true),
    WEB_ARCHIVE("a web page saved in one file", true),
    XML("an XML file", false),
    JSON("a JSON file", false),
    EXCHANGE("a SYLK or DIF file", false),
    IMAGE("a picture", false),
    ARCHIVE("an archive", true),
    DAMAGED("a damaged file", false),
    EMPTY("an empty file", false),
    UNKNOWN("a file of a kind we do not know", false);

    private final String words;
    private final boolean readable;

    FileFormat(String words, boolean readable) {
        this.words = words;
        this.readable = readable;
    }

    /** The format with its article in an officer's words. */
    public String words() {
        return words;
    }

    /** Whether a reader of ours may open it; one with a password when it is known. */
    public boolean readable() {
        return readable;
    }

    /** Whether it is a text whose tables and paragraphs are read as sheets. */
    public boolean isDocument() {
        return switch (this) {
            case PLAIN_LETTER, WORD, WORD_97, RICH_TEXT, ODT, PDF, WEB_PAGE, WEB_ARCHIVE -> true;
            default -> false;
        };
    }

    /** Whether it holds other files, each of which is a return of its own. */
    public boolean holdsFiles() {
        return this == ARCHIVE || this == EMAIL;
    }
}
