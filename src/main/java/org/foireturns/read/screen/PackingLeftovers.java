package org.foireturns.read.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.ZipParts;

/**
 * What a computer adds of itself when somebody packs a folder: a Mac's notes on each file and on the folder's window,
 * or a Windows folder's settings. They are known by their content as well as by their name, so that nothing else passes
 * under such a name.
 */
public final class PackingLeftovers {
    private static final byte[] NOTES_ON_A_FILE = HexFormat.of().parseHex("00051607");
    private static final byte[] WINDOW_OF_A_FOLDER = HexFormat.of().parseHex("0000000142756431");
    private static final byte[] SETTINGS_OF_A_FOLDER = "[.ShellClassInfo]".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 64 * 1024;

    private PackingLeftovers() {}

    /** Whether a part is such a thing. */
    public static boolean hold(ZipParts zip, String part) throws IOException {
        String leaf = part.substring(part.lastIndexOf('/') + 1);
        if (leaf.startsWith("._")) {
            return startsWith(zip, part, NOTES_ON_A_FILE);
        }
        return switch (leaf) {
            case ".ds_store" -> startsWith(zip, part, WINDOW_OF_A_FOLDER);
            case "desktop.ini" -> startsWith(zip, part, SETTINGS_OF_A_FOLDER);
            default -> false;
        };
    }

    private static boolean startsWith(ZipParts zip, String part, byte[] start) throws IOException {
        try (InputStream in = zip.stream(part)) {
            byte[] content = in.readNBytes(LONGEST + 1);
            return content.length <= LONGEST
                    && content.length >= start.length
                    && Arrays.equals(Arrays.copyOf(content, start.length), start);
        } catch (UnreadableFile broken) {
            return false;
        }
    }
}
