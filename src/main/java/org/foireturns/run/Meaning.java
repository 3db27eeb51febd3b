package org.foireturns.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Sha256;
import org.foireturns.words.WordLine;

/**
 * What decides how the files of a request are read, as far as books and settings go: the words, the names, the limits
 * and the request itself. A claim, another request, the address of a force or a comment in a book decides nothing, so
 * that its change has no file read again.
 *
 * @param lines the words and names
 * @param book SHA-256 of them
 */
public record Meaning(List<WordLine> lines, String book, Books books, Settings settings) {
    /** Of all files of a run. */
    public static Meaning of(Settings settings, Books books) {
        List<WordLine> lines = books.wordsAndNames();
        return new Meaning(lines, Sha256.of(List.of(WordLine.text(lines))), books, settings);
    }

    /** Identifies what the files of a request are read by; 64 hex digits. */
    String of(String id) {
        return Sha256.of(List.of(book, besideWords(id)));
    }

    /** The same but for words and names. */
    String besideWords(String id) {
        Request request = Plan.request(books, settings, id);
        List<String> texts = new ArrayList<>(List.of(
                settings.with(""),
                request.id(),
                request.title(),
                request.offence(),
                Boolean.toString(request.youngestVictim()),
                Boolean.toString(request.described()),
                String.valueOf(request.sent())));
        list(texts, request.periods().stream().map(Period::toString));
        list(texts, request.questions().stream().sorted().map(Enum::name));
        list(texts, request.forces().stream());
        return Sha256.of(texts);
    }

    /** A list goes in with its length, so that no word moves from one list to the next unseen. */
    private static void list(List<String> texts, Stream<String> more) {
        List<String> list = more.toList();
        texts.add(Integer.toString(list.size()));
        texts.addAll(list);
    }
}
