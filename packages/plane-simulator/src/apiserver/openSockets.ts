import { Socket } from 'node:net';

/**
 * The open connections of a server, by the port of the other end. With TLS a
 * response knows only its encrypted socket, which cannot be reset.
 */
export class OpenSockets {
  readonly #sockets = new Map<number | undefined, Socket>();

  add(socket: Socket): void {
    const { remotePort } = socket;
    this.#sockets.set(remotePort, socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (this.#sockets.get(remotePort) === socket) {
        this.#sockets.delete(remotePort);
      }
    });
  }

  reset(remotePort: number | undefined): void {
    this.#sockets.get(remotePort)?.resetAndDestroy();
  }

  resetAll(): void {
    for (const socket of [...this.#sockets.values()]) socket.resetAndDestroy();
  }

  destroyAll(): void {
    for (const socket of [...this.#sockets.values()]) socket.destroy();
  }
}
