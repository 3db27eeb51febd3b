package org.foireturns.report.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.foireturns.model.Sha256;

/** A letter as an e-mail that nobody has sent: a mail program opens it to be read once more and sent. */
public final class Draft {
    private static final String LINE = "\r\n";
    /** An encoded word may have 75 characters, of which 12 are its frame; whole characters have to fit in. */
    private static final int BYTES_IN_A_WORD = 45;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Draft() {}

    /**
     * The file of an e-mail.
     *
     * @param from the sender's address; empty where nobody wrote it down
     */
    public static byte[] of(ForceLetter letter, String from) {
        List<String> lines = head(letter, from);
        text(letter, lines);
        return bytes(lines);
    }

    /** The same with a workbook enclosed. */
    public static byte[] of(ForceLetter letter, String from, Enclosed enclosed) {
        String between = "foi-returns-" + Sha256.of(List.of(letter.text(), enclosed.file));
        List<String> lines = head(letter, from);
        lines.add("Content-Type: multipart/mixed; boundary=\"" + between + "\"");
        lines.add("");
        lines.add("--" + between);
        text(letter, lines);
        lines.add("--" + between);
        lines.add("Content-Type: " + WORKBOOK);
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("Content-Disposition: attachment;");
        lines.add(" filename*=UTF-8''"
                + URLEncoder.encode(enclosed.file, StandardCharsets.UTF_8).replace("+", "%20"));
        lines.add("");
        lines.addAll(
                Base64.getMimeEncoder().encodeToString(enclosed.content).lines().toList());
        lines.add("--" + between + "--");
        return bytes(lines);
    }

    private static List<String> head(ForceLetter letter, String from) {
        List<String> lines = new ArrayList<>();
        address("From", from, lines);
        address("To", letter.to(), lines);
        lines.add("Subject: " + encoded(letter.subject()));
        lines.add("X-Unsent: 1");
        lines.add("MIME-Version: 1.0");
        return lines;
    }

    private static void text(ForceLetter letter, List<String> lines) {
        lines.add("Content-Type: text/plain; charset=UTF-8");
        lines.add("Content-Transfer-Encoding: 8bit");
        lines.add("");
        letter.text().lines().forEach(lines::add);
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join(LINE, lines) + LINE).getBytes(StandardCharsets.UTF_8);
    }

    private static void address(String head, String address, List<String> lines) {
        String one = address.replaceAll("[\\p{Cntrl}\\s<>]", "");
        if (!one.isEmpty()) {
            lines.add(head + ": " + one);
        }
    }

    /** The subject in words that any mail program decodes, each short enough for its line. */
    private static String encoded(String subject) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        subject.replaceAll("\\p{Cntrl}", " ").codePoints().forEach(each -> {
            String next = Character.toString(each);
            if ((word + next).getBytes(StandardCharsets.UTF_8).length > BYTES_IN_A_WORD) {
                words.add(word(word.toString()));
                word.setLength(0);
            }
            word.append(next);
        });
        words.add(word(word.toString()));
        return String.join(LINE + " ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** A workbook that goes with a letter, under the name by which it is saved. */
    public static final class Enclosed {
        private final String file;
        private final byte[] content;

        public Enclosed(String file, byte[] content) {
            this.file = file;
            this.content = content.clone();
        }
    }
}
