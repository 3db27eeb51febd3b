package org.foireturns.read.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;

/**
 * The characters of a text file that does not say how they are encoded. A byte order mark decides; else UTF-8 if every
 * byte fits it, UTF-16 if every other byte is zero, and Windows-1252 for what is left.
 *
 * @param remarks which encoding was taken for granted
 */
public record DecodedText(String text, List<Remark> remarks) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final char NO_CHARACTER = '\uFFFD';
    private static final char END_OF_FILE = '\u001A';

    public static DecodedText of(byte[] bytes) throws UnreadableFile {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return checked(strict(bytes, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return checked(strict(bytes, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return checked(strict(bytes, StandardCharsets.UTF_16BE));
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        if (evenZeros + oddZeros > 0) {
            Charset utf16 = oddZeros > evenZeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return checked(strict(bytes, utf16), Remark.UTF_16);
        }
        try {
            return checked(decoded(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return checked(strict(bytes, WINDOWS_1252), Remark.WINDOWS_1252);
        }
    }

    private static DecodedText checked(String text, Remark... remarks) throws UnreadableFile {
        int start = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        int end = text.length();
        while (end > start && text.charAt(end - 1) == END_OF_FILE) {
            end--;
        }
        String whole = text.substring(start, end);
        if (whole.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f')) {
            throw new UnreadableFile(Reason.NOT_TEXT);
        }
        return new DecodedText(whole, List.of(remarks));
    }

    private static String strict(byte[] bytes, Charset charset) throws UnreadableFile {
        try {
            return decoded(bytes, charset);
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(Reason.NOT_TEXT, e);
        }
    }

    /**
     * What stands for bytes that are no character is in no usual text. Without it all were characters; the decoder that
     * would have said so takes twice the memory of the text beside it.
     */
    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = new String(bytes, charset);
        if (text.indexOf(NO_CHARACTER) < 0) {
            return text;
        }
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
