package org.foireturns.read.excel;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Number formats by their ids and codes, and which of them show a number as a date. */
final class NumberFormats {
    /** Ids that Excel fills by language; these are the dates among them, the others are times. */
    private static final Pattern DATES_BY_LANGUAGE = Pattern.compile("2[7-9]|3[01456]|5[0-8]");

    private static final String GENERAL = "General";
    private static final String RESERVED = "reserved";
    private static final String DATE = "yyyy-mm-dd";
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PLACEHOLDER =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]|AM/PM|A/P", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_OR_NUMBER = Pattern.compile("[hs0#?]", Pattern.CASE_INSENSITIVE);

    private NumberFormats() {}

    /** The code of a format that every file has without saying so, unless the file gives the id a code of its own. */
    static String code(int id, Map<Integer, String> own) {
        String code = own.get(id);
        if (code != null) {
            return code;
        }
        if (DATES_BY_LANGUAGE.matcher(Integer.toString(id)).matches()) {
            return DATE;
        }
        String builtin = id >= 0 && id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : GENERAL;
        return builtin.startsWith(RESERVED) ? GENERAL : builtin;
    }

    /** Whether a code shows a day, a month or a year; a time of day or a length of time is no date. */
    static boolean date(String code) {
        String first = code.indexOf(';') < 0 ? code : code.substring(0, code.indexOf(';'));
        if (code.equals(GENERAL) || ELAPSED.matcher(first).find()) {
            return false;
        }
        String bare = NO_PLACEHOLDER.matcher(first).replaceAll("");
        return YEAR_OR_DAY.matcher(bare).find()
                || (MONTH.matcher(bare).find() && !TIME_OR_NUMBER.matcher(bare).find());
    }
}
