package org.foireturns.read.screen;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;

/** Whether a number format such as {@code ;;;} leaves nothing to see. A zero that is not shown hides nobody. */
final class UnseenFormat {
    private static final Pattern SILENT =
            Pattern.compile("(?:\\s|\"\\s*\"|\\[(?!(?:h+|m+|s+)])[^\\]]*]|_.|\\*.|\\\\\\s)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHITE = Pattern.compile("\\[(?:white|color ?2)]", Pattern.CASE_INSENSITIVE);
    private static final int TEXT_SECTION = 3;

    private UnseenFormat() {}

    static boolean hides(Cell cell) {
        String format = cell.style().format();
        if (format.indexOf(';') < 0 && format.indexOf('[') < 0 && !format.isBlank()) {
            return false;
        }
        BigDecimal number = cell.number();
        if (number == null) {
            return cell.isText() && hidesText(format);
        }
        return number.signum() != 0 && hidesNumbers(format, number.signum() < 0);
    }

    private static boolean hidesText(String format) {
        List<String> sections = sections(format);
        return sections.size() > TEXT_SECTION && silent(sections.get(TEXT_SECTION));
    }

    private static boolean hidesNumbers(String format, boolean negative) {
        List<String> sections = sections(format);
        String section = sections.get(negative && sections.size() > 1 ? 1 : 0);
        return WHITE.matcher(section).find() || (format.indexOf(';') >= 0 && silent(section));
    }

    private static boolean silent(String section) {
        return SILENT.matcher(section).matches();
    }

    private static List<String> sections(String format) {
        return List.of(format.split(";", -1));
    }
}
