package org.foireturns.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.normalise.Words;

/** The words of {@code config/vocabulary}, as far as a verification has to know them. */
final class KnownWords {
    /** Before the name of a gender in the key of its list. */
    private static final String GENDER = "gender ";

    private static final long TEN = 10;
    private static final long TWENTY = 20;

    private final Map<String, WordList> genders;
    private final Map<String, WordList> offences;
    private final WordList zero;
    private final WordList unknown;
    private final WordList noCategory;
    private final Map<String, WordList> ages;

    KnownWords(Words words) {
        genders = genders(lists(words, "values"));
        offences = lists(words, "offences");
        ages = lists(words, "ages");
        zero = lists(words, "markers").getOrDefault("zero", WordList.NONE);
        Map<String, WordList> categories = lists(words, "categories");
        unknown = categories.getOrDefault(SaidOfAxis.UNKNOWN, WordList.NONE);
        noCategory = new WordList(List.of("total", "percent").stream()
                .flatMap(
                        key -> words.lists().getOrDefault("categories", Map.of()).getOrDefault(key, List.of()).stream())
                .toList());
    }

    /** What is called other, whatever it may be of, is another gender here. */
    private static Map<String, WordList> genders(Map<String, WordList> values) {
        Map<String, WordList> genders = new LinkedHashMap<>();
        values.forEach((key, words) -> {
            if (key.startsWith(GENDER)) {
                String id = key.substring(GENDER.length());
                genders.put(id, words.and(values.getOrDefault(id, WordList.NONE)));
            }
        });
        return genders;
    }

    /** The lists of a file by their keys, in the order of the file. */
    private static Map<String, WordList> lists(Words words, String file) {
        Map<String, WordList> lists = new LinkedHashMap<>();
        words.lists().getOrDefault(file, Map.of()).forEach((key, phrases) -> lists.put(key, new WordList(phrases)));
        return lists;
    }

    boolean zero(String text) {
        return zero.is(text);
    }

    /** Whether a number stands in a text in words: "eight", "eighty-two". */
    boolean number(String text, long number) {
        if (numbers(number).in(text) || (number == 0 && zero.in(text))) {
            return true;
        }
        String plain = " " + Folded.words(text) + " ";
        return number > TWENTY
                && numbers(number - number % TEN).spelt().stream()
                        .anyMatch(tens -> numbers(number % TEN).spelt().stream()
                                .anyMatch(ones -> plain.contains(" " + tens + " " + ones + " ")));
    }

    private WordList numbers(long number) {
        return ages.getOrDefault("number " + number, WordList.NONE);
    }

    /** Whether a text says no more than that something is not known; nothing at all says so too. */
    boolean unknown(String text) {
        return text.isEmpty() || unknown.is(text);
    }

    /** Whether a text has words for what is no category, or not known, among others. */
    boolean doubtful(String text) {
        return unknown.in(text) || noCategory.in(text);
    }

    SaidOfAxis gender(String text) {
        if (unknown(text)) {
            return SaidOfAxis.of(SaidOfAxis.UNKNOWN);
        }
        for (Map.Entry<String, WordList> gender : genders.entrySet()) {
            if (gender.getValue().is(text)) {
                return SaidOfAxis.of(gender.getKey());
            }
        }
        Set<String> named = keys(genders, text);
        if (!named.isEmpty() && unknown.in(text)) {
            named.add(SaidOfAxis.UNKNOWN);
        }
        return SaidOfAxis.oneOf(named);
    }

    /** The ids of the offences that a text names. */
    Set<String> offences(String text) {
        return keys(offences, text);
    }

    private static Set<String> keys(Map<String, WordList> lists, String text) {
        Set<String> keys = new TreeSet<>();
        lists.forEach((key, list) -> {
            if (list.in(text)) {
                keys.add(key);
            }
        });
        return keys;
    }
}
