package org.foireturns.upkeep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What tells this process from every other one. */
public final class ThisProcess {
    /** Machines tell the start of one process differently from time to time, as their clocks are set. */
    private static final Duration CLOCK_SET_BY = Duration.ofMinutes(1);

    private ThisProcess() {}

    static long pid() {
        return ProcessHandle.current().pid();
    }

    /** When it started; the epoch where the machine does not tell. */
    static Instant born() {
        return ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
    }

    /** The machine's name; in a container also the mark of the space within which process numbers are unique. */
    public static String host() {
        try {
            Path space = Path.of("/proc/self/ns/pid");
            String name = InetAddress.getLocalHost().getHostName();
            return Files.isSymbolicLink(space)
                    ? name + " " + Files.readSymbolicLink(space).toString().replaceAll("[^0-9]", "")
                    : name;
        } catch (UnknownHostException e) {
            return "a machine without a name";
        } catch (IOException e) {
            return "a machine that hides its processes";
        }
    }

    /** The part of a host that people know it by. */
    static String shown(String host) {
        return host.replaceFirst(" [0-9]+$", "");
    }

    /** Whether a process of this host has ended, its number perhaps being another's by now. */
    static boolean ended(long pid, Instant born) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().startInstant().orElse(born))
                .map(start -> Duration.between(start, born).abs().compareTo(CLOCK_SET_BY) > 0)
                .orElse(true);
    }
}
