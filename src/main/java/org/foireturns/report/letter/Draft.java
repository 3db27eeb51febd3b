package org.foireturns.report.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A letter as an e-mail that nobody has sent: a mail program opens it to be read once more and sent. */
public final class Draft {
    private static final String LINE = "\r\n";
    /** An encoded word may have 75 characters, of which 12 are its frame; whole characters have to fit in. */
    private static final int BYTES_IN_A_WORD = 45;

    private Draft() {}

    /**
     * The file of an e-mail.
     *
     * @param from the sender's address; empty where nobody wrote it down
     */
    public static byte[] of(Letter letter, String from) {
        List<String> lines = new ArrayList<>();
        address("From", from, lines);
        address("To", letter.to(), lines);
        lines.add("Subject: " + encoded(letter.subject()));
        lines.add("X-Unsent: 1");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=UTF-8");
        lines.add("Content-Transfer-Encoding: 8bit");
        lines.add("");
        letter.text().lines().forEach(lines::add);
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
}
