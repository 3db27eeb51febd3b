package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How letters look, in words: what is said of them and true. */
public final class SaidLook {
    private SaidLook() {}

    public static String of(LetterLook look) {
        List<String> said = new ArrayList<>();
        add(said, "bold", look.bold());
        add(said, "hidden", look.hidden());
        add(said, "struck", look.struck());
        add(said, "raised", look.raised());
        add(said, "white", look.white());
        add(said, "shaded", look.shaded());
        add(said, "black", look.black());
        add(said, "barred", look.barred());
        add(said, "tiny", look.tiny());
        return String.join(" ", said);
    }

    private static void add(List<String> said, String name, @Nullable Boolean on) {
        if (LetterLook.yes(on)) {
            said.add(name);
        }
    }
}
