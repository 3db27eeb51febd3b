package org.foireturns.endurance;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Small disks in memory, mounted where a test wants one; tests without the right to do so are skipped. */
final class Disks {
    private final Deque<Path> mounted = new ArrayDeque<>();

    void mount(Path folder, int kilobytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        int status = status("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        assumeThat(status).as("this user may not mount a disk").isZero();
        mounted.push(folder);
    }

    /** Mounts a folder onto itself: it looks the same and cannot be renamed. */
    void hold(Path folder) throws IOException, InterruptedException {
        int status = status("mount", "--bind", folder.toString(), folder.toString());
        assumeThat(status).as("this user may not mount a folder").isZero();
        mounted.push(folder);
    }

    void resize(Path folder, int kilobytes) throws IOException, InterruptedException {
        remount(folder, "size=" + kilobytes + "k");
    }

    void readOnly(Path folder) throws IOException, InterruptedException {
        remount(folder, "ro");
    }

    void writable(Path folder) throws IOException, InterruptedException {
        remount(folder, "rw");
    }

    private static void remount(Path folder, String option) throws IOException, InterruptedException {
        require("mount", "-o", "remount," + option, folder.toString());
    }

    /** Fills the disk but for so much. */
    Path fill(Path folder, int kilobytesLeft) throws IOException {
        Path filler = folder.resolve("filler");
        long bytes = Files.getFileStore(folder).getUsableSpace() - kilobytesLeft * 1024L;
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] page = new byte[4096];
            for (long written = 0; written + page.length <= bytes; written += page.length) {
                out.write(page);
            }
        }
        return filler;
    }

    /** Takes a disk away under those who use it. */
    void pullOut(Path folder) throws IOException, InterruptedException {
        require("umount", "-l", folder.toString());
        mounted.remove(folder);
    }

    void unmountAll() throws IOException, InterruptedException {
        while (!mounted.isEmpty()) {
            require("umount", "-l", mounted.pop().toString());
        }
    }

    private static void require(String... command) throws IOException, InterruptedException {
        if (status(command) != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static int status(String... command) throws IOException, InterruptedException {
        boolean there = Stream.of("/bin/", "/usr/bin/").anyMatch(bin -> Files.isExecutable(Path.of(bin + command[0])));
        if (!there) {
            return -1;
        }
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            System.out.println(String.join(" ", command) + ": " + said.strip());
        }
        return status;
    }
}
