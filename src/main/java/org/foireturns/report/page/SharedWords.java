package org.foireturns.report.page;

import java.util.List;
import org.foireturns.report.Visible;

/**
 * The words with which all of several sentences begin and end, so that they can be said once.
 *
 * @param begin how many words are the same at the start
 * @param end how many are the same at the end
 * @param pattern the common words with {@code …} for what differs; empty when they are too few to be worth it
 */
record SharedWords(int begin, int end, String pattern) {
    static final SharedWords NONE = new SharedWords(0, 0, "");
    private static final int WORTH_IT = 4;

    static SharedWords of(List<String> sentences) {
        List<List<String>> split = sentences.stream().map(SharedWords::words).toList();
        List<String> first = split.get(0);
        int shortest = split.stream().mapToInt(List::size).min().orElse(0);
        int begin = 0;
        while (begin < shortest && same(split, begin, false)) {
            begin++;
        }
        int end = 0;
        while (end < shortest - begin && same(split, end, true)) {
            end++;
        }
        if (begin + end < WORTH_IT) {
            return NONE;
        }
        String pattern = String.join(" ", first.subList(0, begin)) + " \u2026 "
                + String.join(" ", first.subList(first.size() - end, first.size()));
        return new SharedWords(begin, end, pattern.trim());
    }

    private static boolean same(List<List<String>> sentences, int place, boolean fromEnd) {
        String word = at(sentences.get(0), place, fromEnd);
        return sentences.stream().allMatch(each -> at(each, place, fromEnd).equals(word));
    }

    private static String at(List<String> words, int place, boolean fromEnd) {
        return words.get(fromEnd ? words.size() - 1 - place : place);
    }

    /** What is left of a sentence without the common words. */
    String rest(String sentence) {
        if (begin + end == 0) {
            return Visible.brief(sentence);
        }
        List<String> words = words(sentence);
        return Visible.brief(String.join(" ", words.subList(begin, words.size() - end)));
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" ", -1));
    }
}
