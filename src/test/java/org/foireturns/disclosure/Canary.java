package org.foireturns.disclosure;

import java.util.List;
import org.foireturns.read.XlsbCopy;

/**
 * A file with something planted in it.
 *
 * @param name of the file
 * @param code of the finding that must tell of it
 * @param words what no output may hold
 */
@SuppressWarnings("ArrayRecordComponent")
record Canary(String name, String code, byte[] content, List<String> words) {
    /** The word that every planted text holds. */
    static final String WORD = "zqxcanary";

    /** @param name that begins with the code of the finding, up to the first space */
    static Canary of(String name, byte[] content) {
        return of(name, name.substring(0, name.indexOf(' ')), content);
    }

    static Canary of(String name, String code, byte[] content) {
        return new Canary(name, code, content, List.of(WORD));
    }

    /** The same in Excel's binary format. */
    Canary inBinary() {
        return new Canary(name.replace(".xlsx", ".xlsb"), code, XlsbCopy.of(content), words);
    }

    Canary saying(String... more) {
        return new Canary(name, code, content, List.of(more));
    }
}
