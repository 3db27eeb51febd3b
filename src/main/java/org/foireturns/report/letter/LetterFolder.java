package org.foireturns.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.OutputFolder;

/**
 * Writes every letter that is due: a text and an e-mail a force, in a folder for each request, and the list of them.
 */
public final class LetterFolder implements EditionWriter {
    private static final String FOLDER = "letters";

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        List<ForceLetter> letters = LettersDue.of(edition);
        if (letters.isEmpty()) {
            return;
        }
        OutputFolder all = folder.folder(FOLDER);
        for (ForceLetter letter : letters) {
            OutputFolder own = all.folder(letter.request());
            write(own, letter.file() + ".txt", text(letter));
            write(
                    own,
                    letter.file() + ".eml",
                    Draft.of(letter, edition.letterhead().address()));
        }
        LettersDue.list(letters, edition, all);
    }

    /** With the ends of lines that every editor of text knows. */
    public static byte[] text(ForceLetter letter) {
        return ("\uFEFF" + String.join("\r\n", letter.text().lines().toList()) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static void write(OutputFolder folder, String file, byte[] bytes) throws IOException {
        try (OutputStream out = folder.create(file)) {
            out.write(bytes);
        }
    }
}
