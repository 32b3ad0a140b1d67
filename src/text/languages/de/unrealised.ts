/** German words behind which something is told that is wanted, planned or possible, and not that it was done. Written for this project. */
export const unrealised =
  'wird werden würde würden soll sollen sollte sollten kann können könnte könnten muss müssen will wollen wollte wollten plant planen plante geplant vorgesehen droht drohte hofft hoffte fordert forderte gefordert verlangt verlangte verspricht versprach versprochen möglich möglicherweise angeblich mutmaßlich wenn falls ob bewährung';
