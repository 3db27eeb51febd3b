package org.foireturns.read.excel;

import java.util.Locale;
import org.foireturns.model.Address;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Positions in the markup of a sheet, which programs write in small letters, with dollar signs or not at all. */
final class References {
    private References() {}

    /** The position, or null where the text is none. */
    static @Nullable Address cell(String text) {
        try {
            return Address.parse(plain(text) ? text : text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Whether a text has nothing but capitals and digits, as nearly all positions are written. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Merges what a text such as {@code A1:C1} says. */
    static void merge(@Nullable String text, SheetBuilder sheet) throws UnreadableFile {
        String range = text == null ? "" : text;
        int colon = range.indexOf(':');
        Address first = cell(colon < 0 ? range : range.substring(0, colon));
        Address last = cell(range.substring(colon + 1));
        if (first == null || last == null) {
            sheet.noMerge();
        } else {
            sheet.merge(first.row(), first.column(), last.row(), last.column());
        }
    }
}
