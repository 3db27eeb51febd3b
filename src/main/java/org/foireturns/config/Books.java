package org.foireturns.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Decisions;
import org.foireturns.figures.Claim;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.normalise.Words;
import org.foireturns.words.WordLine;

/**
 * All books of the config folder, checked.
 *
 * @param requests by id
 * @param sha256 of the content of every book but the decisions, so that a changed book makes a new run
 */
public record Books(
        Map<String, Request> requests,
        Forces forces,
        Platforms platforms,
        Words words,
        List<Claim> claims,
        Decisions decisions,
        String sha256) {

    public Books {
        requests = Collections.unmodifiableMap(new TreeMap<>(requests));
        claims = List.copyOf(claims);
    }

    /**
     * Reads and checks the folder.
     *
     * @throws ConfigMistakes with every mistake at once
     */
    public static Books load(Path folder) throws ConfigMistakes {
        Mistakes mistakes = new Mistakes();
        if (!Files.isDirectory(folder)) {
            mistakes.inFile(folder.toString(), "there is no such folder; name the config folder with --config");
            mistakes.throwIfAny();
        }
        Shelf shelf = new Shelf(folder, mistakes);
        Forces forces = shelf.book("forces.csv")
                .map(file -> ForceBook.read(file, mistakes))
                .orElseGet(() -> new Forces(List.of()));
        Platforms platforms = shelf.book("platforms.csv")
                .map(file -> PlatformBook.read(file, mistakes))
                .orElseGet(() -> new Platforms(List.of()));
        Words words = VocabularyBook.read(shelf.books("vocabulary"), mistakes);
        boolean unsure = mistakes.anyIn(shelf.shown(OffenceBook.FILE))
                || offences(words).names().isEmpty();
        OffenceBook offences = new OffenceBook(offences(words), unsure);
        Map<String, Request> requests = new TreeMap<>();
        for (BookFile file : shelf.booksIfAny("requests")) {
            RequestBook.read(file, forces, offences, mistakes)
                    .ifPresent(request -> requests.put(request.id(), request));
        }
        shelf.look("application.yml").ifPresent(file -> DefaultOffence.check(file, offences, mistakes));
        List<Claim> claims = shelf.bookIfAny("claims.csv")
                .map(file -> ClaimBook.read(file, forces, new ClaimCategory(platforms), mistakes))
                .orElse(List.of());
        Decisions decisions = shelf.look(DecisionBook.FILE)
                .map(file -> DecisionBook.read(file, forces, platforms, requests.keySet(), mistakes))
                .orElse(Decisions.NONE);
        mistakes.throwIfAny();
        return new Books(requests, forces, platforms, words, claims, decisions, shelf.sha256());
    }

    /** The same with other decisions. */
    public Books deciding(Decisions others) {
        return new Books(requests, forces, platforms, words, claims, others, sha256);
    }

    /**
     * All words and names by which returns are read; addresses of forces and comments in the files are not among them.
     */
    public List<WordLine> wordsAndNames() {
        return WordsAndNames.of(this);
    }

    /** The answers that findings take, by these books. */
    public AnswerKinds answers() {
        return new AnswerKinds(platforms, name -> forces.called(name).map(Force::id), requests::containsKey);
    }

    /** The offences that requests may ask about. */
    public Offences offences() {
        return offences(words);
    }

    private static Offences offences(Words words) {
        return new Offences(words.lists().getOrDefault("offences", Map.of()));
    }
}
