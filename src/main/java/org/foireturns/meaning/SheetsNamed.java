package org.foireturns.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which sheets of a return a sentence names: "The extract for Table A starts on 1 July", "Pages "Two" and "Five" stop
 * at 31 December". A name of one word, which any sentence may have, stands in quotation marks.
 */
final class SheetsNamed {
    private final Map<String, Pattern> sheets = new LinkedHashMap<>();

    SheetsNamed(Set<String> names) {
        names.forEach(name -> sheets.put(name, called(name.strip())));
    }

    private static Pattern called(String sheet) {
        String name = Pattern.quote(sheet);
        String quoted = "[\"'\u2018\u201c]" + name + "[\"'\u2019\u201d]";
        String several = "(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(sheet.contains(" ") ? several : quoted, Pattern.CASE_INSENSITIVE);
    }

    List<String> in(String sentence) {
        return sheets.entrySet().stream()
                .filter(sheet -> sheet.getValue().matcher(sentence).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
