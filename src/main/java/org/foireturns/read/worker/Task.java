package org.foireturns.read.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.FileFormat;

/**
 * One file to open.
 *
 * @param displayName the file's own name
 * @param passwords those to try on it; they travel in no other way than from process to process
 */
record Task(Path snapshot, FileFormat format, String displayName, List<String> passwords) {
    private static final int MOST_PASSWORDS = 1_000;

    Task {
        passwords = List.copyOf(passwords);
    }

    void write(WireOutput out) throws IOException {
        out.text(snapshot.toString());
        out.one(format);
        out.text(displayName);
        out.number(Math.min(passwords.size(), MOST_PASSWORDS));
        for (String password : passwords.subList(0, Math.min(passwords.size(), MOST_PASSWORDS))) {
            out.text(password);
        }
        out.flush();
    }

    static Task read(WireInput in) throws IOException {
        Path snapshot = Path.of(in.text());
        FileFormat format = in.one(FileFormat.class);
        String displayName = in.text();
        List<String> passwords = new ArrayList<>();
        for (int left = in.number(MOST_PASSWORDS); left > 0; left--) {
            passwords.add(in.text());
        }
        return new Task(snapshot, format, displayName, passwords);
    }

    @Override
    public String toString() {
        return "Task of a " + format.words();
    }
}
