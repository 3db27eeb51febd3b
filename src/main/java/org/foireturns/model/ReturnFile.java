package org.foireturns.model;

/**
 * One file that a force sent for one request.
 *
 * @param request id of the request, by its folder; {@code unassigned} for a file directly in the input folder
 * @param name path below the input folder with {@code /} between folders
 * @param sha256 of the content, lower-case hex
 * @param size in bytes
 */
public record ReturnFile(String request, String name, String sha256, long size, FileFormat format) {
    /** The file that the text of an e-mail is read as. */
    public static final String MESSAGE = "message.html";

    /** The same where it is kept in rich letters alone. */
    public static final String RICH_MESSAGE = "message.rtf";

    /** The file's own name, without folders. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Its name below the folder of its request. */
    public String nameInFolder() {
        return name.substring(name.indexOf('/') + 1);
    }

    /** Whether it is the text of an e-mail that other files may have come with. */
    public boolean textOfMessage() {
        return name.indexOf('/', name.indexOf('/') + 1) > 0
                && (baseName().equals(MESSAGE) || baseName().equals(RICH_MESSAGE));
    }
}
